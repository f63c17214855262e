import { listDocumentsFor } from '~/documents/list-documents-for.server';
import type { MemberActor } from '~/platform/actor';
import { findTimer } from '~/time-entries/find-timer.server';
import { listEntries } from '~/time-entries/list-entries.server';
import type { Db } from '~db/client';
import { findStoppedTasks } from './find-stopped-tasks.server';
import { listServices } from './queries.server';
import { listRoster } from './roster.server';

const NEWEST_ENTRIES = 5;

interface WorkQuery {
  clientId: string;
  /** Local date. */
  today: string;
}

/** What the client's page says of the work: hours agreed and used, the clock, samples, what has stopped, and how it goes. */
export async function findClientWork(
  db: Db,
  member: { actor: MemberActor; timeZone: string },
  { clientId, today }: WorkQuery,
) {
  const { actor, timeZone } = member;
  const { workspaceId } = actor;
  const [[client], page, timer, services, documents, stopped] = await Promise.all([
    listRoster(db, workspaceId, { state: 'active', today, timeZone, clientId }),
    listEntries(db, { workspaceId, clientId, most: NEWEST_ENTRIES }),
    findTimer(db, actor),
    listServices(db, workspaceId),
    listDocumentsFor(db, workspaceId, clientId),
    findStoppedTasks(db, workspaceId, clientId),
  ]);
  return {
    agreed: client?.agreed ?? 0,
    used: client?.used ?? { thisWeek: 0, before: 0, lastOn: null },
    health: client?.state === 'active' && client.engagements.length > 0 ? client.health : null,
    entries: page.entries,
    timer,
    services,
    documents,
    stopped,
  };
}
