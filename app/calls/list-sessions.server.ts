import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { callSessions, calls } from '~db/schema/calls';
import { prospectLists, stages } from '~db/schema/prospects';
import { savedViews } from '~db/schema/saved-views';

export type SessionRow = Awaited<ReturnType<typeof listSessions>>[number];

const MOST = 20;

/** A member's sessions, the newest first: those that can go on, or the last ones that are over. */
export function listSessions(db: Db, { workspaceId, memberId }: MemberActor, which: 'open' | 'ended') {
  const counted = (condition = sql`true`) =>
    sql<number>`count(${calls.id}) filter (where ${calls.undoneAt} is null and ${condition})::int`;
  return db
    .select({
      id: callSessions.id,
      state: callSessions.state,
      goal: callSessions.goal,
      startedAt: callSessions.startedAt,
      from: sql<string | null>`coalesce(${prospectLists.name}, ${stages.name}, ${savedViews.name})`,
      made: counted(),
      reached: counted(sql`${calls.conversation} is not null`),
    })
    .from(callSessions)
    .leftJoin(
      calls,
      and(eq(calls.workspaceId, callSessions.workspaceId), eq(calls.sessionId, callSessions.id)),
    )
    .leftJoin(
      prospectLists,
      and(eq(prospectLists.workspaceId, workspaceId), eq(prospectLists.id, callSessions.listId)),
    )
    .leftJoin(stages, and(eq(stages.workspaceId, workspaceId), eq(stages.id, callSessions.stageId)))
    .leftJoin(
      savedViews,
      and(eq(savedViews.workspaceId, workspaceId), eq(savedViews.id, callSessions.viewId)),
    )
    .where(
      and(
        eq(callSessions.workspaceId, workspaceId),
        eq(callSessions.memberId, memberId),
        which === 'open' ? isNull(callSessions.endedAt) : isNotNull(callSessions.endedAt),
      ),
    )
    .groupBy(callSessions.workspaceId, callSessions.id, prospectLists.name, stages.name, savedViews.name)
    .orderBy(desc(callSessions.startedAt))
    .limit(MOST)
    .execute();
}
