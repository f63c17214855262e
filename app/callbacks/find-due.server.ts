import { and, eq, isNull, lte } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { callbacks } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import { findCallbacks } from './queries.server';

export type Due = Awaited<ReturnType<typeof findDue>>;

/** So long before its time a callback is announced. */
const AHEAD_MINUTES = 5;

/** The callback a member should think of now, and how many she is late with. */
export async function findDue(db: Db, actor: MemberActor, now: Date) {
  const soon = new Date(now.getTime() + AHEAD_MINUTES * 60_000);
  const [next] = await findCallbacks(db, actor, soon, 1);
  const isLate = next !== undefined && next.dueAt <= now;
  return { next: next ?? null, isLate, overdue: isLate ? await countOverdue(db, actor, now) : 0 };
}

function countOverdue(db: Db, { workspaceId, memberId }: MemberActor, now: Date) {
  const late = db
    .select({ id: callbacks.id })
    .from(callbacks)
    .innerJoin(prospects, and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, callbacks.prospectId)))
    .where(
      and(
        eq(callbacks.workspaceId, workspaceId),
        eq(callbacks.memberId, memberId),
        eq(callbacks.state, 'open'),
        lte(callbacks.dueAt, now),
        isNull(prospects.deletedAt),
      ),
    );
  return db.$count(late);
}
