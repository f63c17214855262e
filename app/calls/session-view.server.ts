import { and, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { type CallEffects, callSessions, calls } from '~db/schema/calls';
import { companies } from '~db/schema/companies';
import { prospectLists, prospects, stages } from '~db/schema/prospects';
import { savedViews } from '~db/schema/saved-views';
import { findOutcomeFaces } from './outcome-rules.server';

export type SessionView = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** A member's own session: where its prospects come from, and what it has come to so far. */
export async function findSession(db: Db, actor: MemberActor, sessionId: string) {
  const { workspaceId, memberId } = actor;
  const [row] = await db
    .select({ session: callSessions, list: prospectLists.name, stage: stages.name, view: savedViews.name })
    .from(callSessions)
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
        eq(callSessions.id, sessionId),
        eq(callSessions.memberId, memberId),
      ),
    );
  if (!row) return null;
  const outcomes = await countOutcomes(db, workspaceId, sessionId);
  const faces = await findOutcomeFaces(db, workspaceId);
  return {
    ...row.session,
    from: row.list ?? row.stage ?? row.view,
    outcomes,
    faces,
    made: sum(outcomes),
    seconds: outcomes.reduce((all, { seconds }) => all + seconds, 0),
  };
}

const sum = (outcomes: { count: number }[]) => outcomes.reduce((total, { count }) => total + count, 0);

/** How often each outcome was logged in a session, undone ones left out; the most frequent first. */
function countOutcomes(db: Db, workspaceId: string, sessionId: string) {
  const outcome = sql<string>`coalesce(${calls.conversation}, ${calls.result})`;
  const seconds = sql<number>`coalesce(sum(extract(epoch from ${calls.at} - ${calls.startedAt})), 0)::float`;
  return db
    .select({
      outcome,
      reached: sql<boolean>`bool_or(${calls.conversation} is not null)`,
      count: count(),
      seconds,
    })
    .from(calls)
    .where(and(eq(calls.workspaceId, workspaceId), eq(calls.sessionId, sessionId), isNull(calls.undoneAt)))
    .groupBy(outcome)
    .orderBy(desc(count()));
}

export type LastCall = NonNullable<Awaited<ReturnType<typeof findLastCall>>>;

/** The newest call of a session that still counts: what undo would take back. */
export async function findLastCall(db: Db, workspaceId: string, sessionId: string) {
  const [call] = await db
    .select({
      id: calls.id,
      outcome: sql<string>`coalesce(${calls.conversation}, ${calls.result})`,
      effects: calls.effects,
      prospectId: prospects.id,
      title: prospects.title,
      firstName: prospects.firstName,
      lastName: prospects.lastName,
      company: companies.name,
    })
    .from(calls)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, calls.workspaceId), eq(prospects.id, calls.prospectId)),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(and(eq(calls.workspaceId, workspaceId), eq(calls.sessionId, sessionId), isNull(calls.undoneAt)))
    .orderBy(desc(calls.at), desc(calls.id))
    .limit(1);
  if (!call) return null;
  const { effects, ...shown } = call;
  return { ...shown, notices: effects ? noticesOf(effects) : [] };
}

/** What she ought to know of what the call brought about. */
const noticesOf = ({ refusal, gatekeeper }: CallEffects) =>
  [refusal, gatekeeper?.joined ? 'note_joined' : null].filter((notice) => notice !== null);
