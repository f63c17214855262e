import { and, count, eq, gte, isNull, sql } from 'drizzle-orm';
import type { Member } from '~/accounts/require-member.server';
import { findCallbacks } from '~/callbacks/queries.server';
import { listSessions } from '~/calls/list-sessions.server';
import { proposeReferrals } from '~/clients/referrals/propose-referrals.server';
import { countOpenReplies } from '~/inbox/list-inbound.server';
import { countDeliveries } from '~/mail/list-deliveries.server';
import { countNotices } from '~/privacy/notices/list-notices.server';
import { listPublishedScripts } from '~/scripts/queries.server';
import { groupOf, startOfDay } from '~/tasks/due';
import { findOpenTasks } from '~/tasks/find-tasks.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { calls } from '~db/schema/calls';
import { findFirstSteps } from './first-steps.server';

/** All that wants the member today, and how the day has gone so far. */
export async function findToday(db: Db, member: Member, now: Date) {
  const { actor, workspaceId, timeZone } = member;
  const begin = startOfDay(now, timeZone);
  const end = startOfDay(new Date(begin.getTime() + 36 * 3_600_000), timeZone);
  const tasks = await findOpenTasks(db, actor);
  const messages = await countDeliveries(db, actor);
  const scripts = await listPublishedScripts(db, workspaceId);
  const notices = await countNotices(db, workspaceId, now);
  return {
    name: member.name,
    hasScript: scripts.length > 0,
    callbacks: await findCallbacks(db, actor, end),
    tasks: tasks.filter(({ dueAt }) => ['overdue', 'today'].includes(groupOf(dueAt, now, timeZone))),
    sessions: await listSessions(db, actor, 'open'),
    waiting: {
      replies: await countOpenReplies(db, actor),
      approval: messages.approval,
      unknown: messages.unknown,
      stopped: messages.stopped,
      notices: notices.overdue + notices.due,
    },
    day: { ...(await countCalls(db, actor, begin)), goal: await findGoal(db, workspaceId) },
    referrals: await proposeReferrals(db, workspaceId, { now, timeZone }),
    firstSteps: await findFirstSteps(db, actor),
  };
}

export type Today = Awaited<ReturnType<typeof findToday>>;

async function countCalls(db: Db, { workspaceId, memberId }: Member['actor'], since: Date) {
  const [row] = await db
    .select({
      calls: count(),
      conversations: count(calls.conversation),
      packets: sql<number>`count(*) filter (where ${calls.conversation} = 'send_documents')::int`,
    })
    .from(calls)
    .where(
      and(
        eq(calls.workspaceId, workspaceId),
        eq(calls.memberId, memberId),
        isNull(calls.undoneAt),
        gte(calls.at, since),
      ),
    );
  return row ?? { calls: 0, conversations: 0, packets: 0 };
}

async function findGoal(db: Db, workspaceId: string): Promise<number> {
  const [workspace] = await db
    .select({ dailyGoal: workspaces.dailyGoal })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return workspace?.dailyGoal ?? 0;
}
