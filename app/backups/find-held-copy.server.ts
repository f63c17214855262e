import { and, eq, inArray, lte, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { deliveries } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';

/** A restored copy that nobody has let send yet: of when it is, and what waits. */
export interface HeldCopy {
  restoredFrom: Date | null;
  messages: number;
  sequences: number;
}

/** A workspace that rests because it was restored. */
export const isHeldCopy = sql`(${workspaces.restoredAt} is not null and ${workspaces.restoreConfirmedAt} is null)`;

/** Messages that may have gone from another copy: everything that has become due. */
export const dueMessages = (workspaceId: string, now: Date) =>
  and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.state, 'queued'), lte(deliveries.dueAt, now));

/** Sequences whose next step may have been taken elsewhere. */
export const dueEnrolments = (workspaceId: string, now: Date) =>
  and(
    eq(enrolments.workspaceId, workspaceId),
    inArray(enrolments.state, ['pending', 'active']),
    lte(enrolments.nextStepAt, now),
  );

/** Null for a workspace that is no restored copy, or was confirmed. */
export async function findHeldCopy(db: Db, workspaceId: string, now: Date): Promise<HeldCopy | null> {
  const [row] = await db
    .select({
      restoredFrom: workspaces.restoredFrom,
      messages: sql<number>`(${db.$count(deliveries, dueMessages(workspaceId, now))})::int`,
      sequences: sql<number>`(${db.$count(enrolments, dueEnrolments(workspaceId, now))})::int`,
    })
    .from(workspaces)
    .where(and(eq(workspaces.id, workspaceId), isHeldCopy));
  return row ?? null;
}
