import { and, count, eq, gt, isNull, min } from 'drizzle-orm';
import { consentedNumbers } from '~/consent/consented-numbers.server';
import type { Db } from '~db/client';
import { callbacks } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import { findCaller } from './caller.server';
import type { CallTiming } from './calling-window';
import { findCandidates, TURNS } from './candidates.server';
import type { CallSession } from './lock-session.server';
import { type Assessment, assessAll } from './may-call.server';
import { sourceOf } from './session-source.server';

/** Why a session has nobody to call now, and when it will. */
export interface Outlook {
  /** Their next attempt lies ahead. */
  waiting: number;
  /** It is a bad hour there, or for her. */
  outsideWindow: number;
  /** It is an hour at which the law there forbids it, promise or not. */
  unlawful: number;
  /** The law of their country stands against it. */
  blocked: number;
  nextAt: Date | null;
}

const MOST_LOOKED_AT = 1000;

export async function findOutlook(db: Db, session: CallSession, now: Date): Promise<Outlook> {
  const retries = await findRetries(db, session, now);
  const assessments = await assessDue(db, session, now);
  const allowed = assessments.filter(({ permission }) => permission.verdict !== 'block');
  const countOf = (verdict: CallTiming['verdict']) =>
    allowed.filter(({ timing }) => timing.verdict === verdict).length;
  const moments = [retries.nextAt, await nextCallback(db, session, now), ...allowed.map(opensAt)].filter(
    (moment) => moment !== null,
  );
  return {
    waiting: retries.count,
    outsideWindow: countOf('warn'),
    unlawful: countOf('block'),
    blocked: assessments.length - allowed.length,
    nextAt: moments.length > 0 ? new Date(Math.min(...moments.map((moment) => moment.getTime()))) : null,
  };
}

/** When somebody can be called who can't be now: a promise waits for the law alone. */
function opensAt({ timing, promised }: Due): Date | null {
  if (timing.verdict === 'ok') return null;
  return (promised && timing.lawfulAt ? timing.lawfulAt : timing.next) ?? null;
}

async function findRetries(db: Db, session: CallSession, now: Date) {
  const [row] = await db
    .select({ count: count(), nextAt: min(prospects.nextAttemptAt) })
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, session.workspaceId),
        isNull(prospects.deletedAt),
        eq(prospects.unworkable, false),
        gt(prospects.nextAttemptAt, now),
        await sourceOf(db, session, now),
      ),
    );
  return { count: row?.count ?? 0, nextAt: row?.nextAt ?? null };
}

async function nextCallback(db: Db, { workspaceId, memberId }: CallSession, now: Date) {
  const [row] = await db
    .select({ dueAt: min(callbacks.dueAt) })
    .from(callbacks)
    .where(
      and(
        eq(callbacks.workspaceId, workspaceId),
        eq(callbacks.memberId, memberId),
        eq(callbacks.state, 'open'),
        gt(callbacks.dueAt, now),
      ),
    );
  return row?.dueAt ?? null;
}

type Due = Assessment & { promised: boolean };

async function assessDue(db: Db, session: CallSession, now: Date): Promise<Due[]> {
  const { workspaceId, memberId } = session;
  const caller = await findCaller(db, { workspaceId, memberId });
  const page = { limit: MOST_LOOKED_AT, offset: 0, closed: [] };
  const due = await Promise.all(TURNS.map((turn) => findCandidates(db, session, now, { turn, ...page })));
  const candidates = due.flatMap((page) => page.candidates);
  const numbers = candidates.map(({ e164 }) => e164);
  const consented = await consentedNumbers(db, { workspaceId, numbers });
  return assessAll(candidates, { caller, consented, now }).map((assessment, index) => ({
    ...assessment,
    promised: candidates[index]?.promised ?? false,
  }));
}
