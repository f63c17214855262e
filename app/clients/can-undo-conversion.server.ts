import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Db } from '~db/client';
import { auditEvents } from '~db/schema/activities';
import { agreements, clients, engagements } from '~db/schema/clients';
import { documents, portfolioLinks } from '~db/schema/documents';
import { tasks } from '~db/schema/tasks';
import { timeEntries, timers } from '~db/schema/time-entries';

const HOURS = 24;

/** Whether a client was made within a day and nothing has been added since. */
export async function canUndoConversion(
  db: Db,
  workspaceId: string,
  { clientId, now }: { clientId: string; now: Date },
): Promise<boolean> {
  const [client] = await db
    .select({ createdAt: clients.createdAt, state: clients.state })
    .from(clients)
    .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)));
  const isFresh = client && client.createdAt > DateTime.fromJSDate(now).minus({ hours: HOURS }).toJSDate();
  if (!isFresh || client.state === 'former') return false;
  const [terms, papers, samples, references, work, time, clocks, changes] = await Promise.all([
    db.$count(engagements, and(eq(engagements.workspaceId, workspaceId), eq(engagements.clientId, clientId))),
    db.$count(
      agreements,
      and(
        eq(agreements.workspaceId, workspaceId),
        eq(agreements.clientId, clientId),
        or(ne(agreements.state, 'drafted'), ne(agreements.createdAt, client.createdAt)),
      ),
    ),
    db.$count(
      documents,
      and(eq(documents.workspaceId, workspaceId), eq(documents.madeForClientId, clientId)),
    ),
    db.$count(
      portfolioLinks,
      and(eq(portfolioLinks.workspaceId, workspaceId), eq(portfolioLinks.madeForClientId, clientId)),
    ),
    db.$count(
      tasks,
      and(
        eq(tasks.workspaceId, workspaceId),
        eq(tasks.clientId, clientId),
        isNull(tasks.deletedAt),
        or(ne(tasks.createdAt, client.createdAt), isNotNull(tasks.doneAt)),
      ),
    ),
    db.$count(
      timeEntries,
      and(
        eq(timeEntries.workspaceId, workspaceId),
        eq(timeEntries.clientId, clientId),
        isNull(timeEntries.deletedAt),
      ),
    ),
    db.$count(timers, and(eq(timers.workspaceId, workspaceId), eq(timers.clientId, clientId))),
    db.$count(
      auditEvents,
      and(
        eq(auditEvents.workspaceId, workspaceId),
        eq(auditEvents.subjectId, clientId),
        inArray(auditEvents.action, ['client.contacts_changed', 'client.office_hours_changed']),
      ),
    ),
  ]);
  return terms === 1 && papers + samples + references + work + time + clocks + changes === 0;
}
