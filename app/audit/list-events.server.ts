import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { auditEvents } from '~db/schema/activities';
import type { EventFilter } from './event-filter';

interface Wanted {
  workspaceId: string;
  filter: EventFilter;
  timeZone: string;
  size?: number;
}

const PAGE_SIZE = 100;

export type AuditLine = Awaited<ReturnType<typeof listEvents>>['events'][number];

/** One page of the audit trail, the newest first; `next` is where the following one begins. */
export async function listEvents(db: Db, { workspaceId, filter, timeZone, size = PAGE_SIZE }: Wanted) {
  const { action, memberId, subjectKind, subjectId, sequence, data, at } = auditEvents;
  const events = await db
    .select({ sequence, action, memberId, subjectKind, subjectId, data, at, member: members.name })
    .from(auditEvents)
    .leftJoin(members, and(eq(members.workspaceId, auditEvents.workspaceId), eq(members.id, memberId)))
    .where(and(eq(auditEvents.workspaceId, workspaceId), fits(filter, timeZone)))
    .orderBy(desc(sequence))
    .limit(size + 1);
  const page = events.slice(0, size);
  return { events: page, next: events.length > size ? (page.at(-1)?.sequence ?? null) : null };
}

function fits({ action, memberId, day, below }: EventFilter, zone: string): SQL | undefined {
  const begin = day ? DateTime.fromISO(day, { zone }).startOf('day') : null;
  return and(
    action ? eq(auditEvents.action, action) : undefined,
    memberId ? eq(auditEvents.memberId, memberId) : undefined,
    below === undefined ? undefined : lt(auditEvents.sequence, below),
    begin?.isValid ? gte(auditEvents.at, begin.toJSDate()) : undefined,
    begin?.isValid ? lt(auditEvents.at, begin.plus({ days: 1 }).toJSDate()) : undefined,
  );
}

/** What can be chosen from: every action there has been, and everybody who works here. */
export async function eventChoices(db: Db, workspaceId: string) {
  const actions = await db
    .selectDistinct({ action: auditEvents.action })
    .from(auditEvents)
    .where(eq(auditEvents.workspaceId, workspaceId))
    .orderBy(auditEvents.action);
  const people = await db
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(eq(members.workspaceId, workspaceId))
    .orderBy(members.name);
  return { actions: actions.map(({ action }) => action), people };
}
