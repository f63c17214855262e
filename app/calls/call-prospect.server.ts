import { and, asc, eq, isNull } from 'drizzle-orm';
import { consentedNumbers } from '~/consent/consented-numbers.server';
import type { PermissionReason } from '~/consent/country-rules';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callSessions } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import { findCaller } from './caller.server';
import { bestNumber } from './candidates.server';
import { handBack } from './hand-back.server';
import { lockSession } from './lock-session.server';
import { assess } from './may-call.server';
import { startSession } from './start-session.server';

/** Calls in a session of one, unless she goes on. */
const GOAL = 1;

interface OneCall {
  prospectId: string;
  actor: MemberActor;
  now: Date;
}

/** Why somebody can't be called: what the law of the country says, until when of an hour, or that no number is left. */
type Obstacle =
  | { ok: false; error: PermissionReason | 'no_number' | 'not_found' }
  | { ok: false; error: 'unlawful_hour'; lawfulAt: Date | undefined };

type Called = Result<{ sessionId: string }, 'not_found' | 'taken' | 'script_unpublished'> | Obstacle;

/**
 * Puts one prospect on the member's screen, in her running session or in a new one. `taken` while a colleague has it on
 * the screen.
 */
export async function callProspect(db: Db, { prospectId, actor, now }: OneCall): Promise<Called> {
  const obstacle = await findObstacle(db, { prospectId, actor, now });
  if (obstacle) return obstacle;
  const running = await findRunning(db, actor);
  const session = running ? ok({ sessionId: running }) : await startAnew(db, actor, now);
  if (!session.ok) return session;
  const { sessionId } = session.value;
  const isOnScreen = await db.transaction(async (tx) => {
    const locked = await lockSession(tx, { sessionId, actor });
    return locked !== null && handBack(tx, locked, prospectId, now);
  });
  return isOnScreen ? ok({ sessionId }) : fail('taken');
}

async function findObstacle(db: Db, { prospectId, actor, now }: OneCall): Promise<Obstacle | null> {
  const { workspaceId } = actor;
  const number = bestNumber(db, workspaceId);
  const [row] = await db
    .select({ prospect: prospects, e164: number.e164 })
    .from(prospects)
    .leftJoinLateral(number, eq(prospects.workspaceId, workspaceId))
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    );
  if (!row) return fail('not_found');
  if (!row.e164) return fail('no_number');
  const caller = await findCaller(db, actor);
  const consented = await consentedNumbers(db, { workspaceId, numbers: [row.e164] });
  const callee = { ...row.prospect, e164: row.e164 };
  const { permission, timing } = assess(callee, { caller, consented, now });
  if (permission.verdict === 'block') return fail(permission.reason);
  return timing.verdict === 'block' ? { ...fail('unlawful_hour'), lawfulAt: timing.lawfulAt } : null;
}

async function findRunning(db: Db, { workspaceId, memberId }: MemberActor): Promise<string | null> {
  const [session] = await db
    .select({ id: callSessions.id })
    .from(callSessions)
    .where(
      and(
        eq(callSessions.workspaceId, workspaceId),
        eq(callSessions.memberId, memberId),
        eq(callSessions.state, 'active'),
      ),
    )
    .orderBy(asc(callSessions.startedAt))
    .limit(1);
  return session?.id ?? null;
}

const startAnew = (db: Db, actor: MemberActor, now: Date) =>
  startSession(db, { from: { source: 'today' }, goal: GOAL, actor, now });
