import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { prospectLeases } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import type { CallSession } from './lock-session.server';

export type Lease = typeof prospectLeases.$inferSelect;

/** How long a prospect stays with a session that says nothing. The call screen says it is there every few minutes. */
const LEASE_MINUTES = 20;

const expiry = (now: Date) => new Date(now.getTime() + LEASE_MINUTES * 60_000);

const ofSession = ({ workspaceId, id }: Pick<CallSession, 'workspaceId' | 'id'>) =>
  and(eq(prospectLeases.workspaceId, workspaceId), eq(prospectLeases.sessionId, id));

/** Whom the session holds, also when the time has run out and nobody else has taken them. */
export const findLeases = (db: Db, session: Pick<CallSession, 'workspaceId' | 'id'>): Promise<Lease[]> =>
  db.select().from(prospectLeases).where(ofSession(session)).execute();

/** What of a candidate must not have changed since it was read. */
interface Candidate {
  prospectId: string;
  lastCallAt: Date | null;
}

/**
 * Takes a prospect for a session; false when somebody else was quicker. The prospect's row is locked before
 * its lease, so that no two sessions wait for each other.
 */
export async function takeLease(
  tx: Db,
  session: CallSession,
  turn: Lease['turn'],
  candidate: Candidate,
  now: Date,
): Promise<boolean> {
  const { workspaceId, id: sessionId, memberId } = session;
  const { prospectId, lastCallAt } = candidate;
  const lease = { sessionId, memberId, turn, overrideReason: null, since: now, expiresAt: expiry(now) };
  const free = tx
    .select({
      workspaceId: prospects.workspaceId,
      prospectId: prospects.id,
      sessionId: sql`${sessionId}::uuid`.as('session_id'),
      memberId: sql`${memberId}::uuid`.as('member_id'),
      turn: sql`${turn}`.as('turn'),
      callId: sql`${newId()}::uuid`.as('call_id'),
      overrideReason: sql`null::text`.as('override_reason'),
      since: sql`${lease.since.toISOString()}::timestamptz`.as('since'),
      expiresAt: sql`${lease.expiresAt.toISOString()}::timestamptz`.as('expires_at'),
    })
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, workspaceId),
        eq(prospects.id, prospectId),
        lastCallAt ? eq(prospects.lastCallAt, lastCallAt) : isNull(prospects.lastCallAt),
        isNull(prospects.deletedAt),
        eq(prospects.unworkable, false),
      ),
    )
    .for('update', { skipLocked: true });
  const taken = await tx
    .insert(prospectLeases)
    .select(free)
    .onConflictDoUpdate({
      target: [prospectLeases.workspaceId, prospectLeases.prospectId],
      set: lease,
      setWhere: or(lt(prospectLeases.expiresAt, now), eq(prospectLeases.sessionId, sessionId)),
    })
    .returning({ callId: prospectLeases.callId });
  return taken.length > 0;
}

/** Gives back what the session holds, or only these prospects of it. */
export async function freeLeases(
  tx: Db,
  session: Pick<CallSession, 'workspaceId' | 'id'>,
  prospectIds?: string[],
): Promise<void> {
  const held = and(ofSession(session), prospectIds && inArray(prospectLeases.prospectId, prospectIds));
  await lockHeld(tx, session);
  await tx.delete(prospectLeases).where(held);
}

/** Keeps what the session holds for longer, once `lockHeld` has locked it. */
export async function renewLeases(
  tx: Db,
  session: Pick<CallSession, 'workspaceId' | 'id'>,
  now: Date,
): Promise<void> {
  await tx
    .update(prospectLeases)
    .set({ expiresAt: expiry(now) })
    .where(ofSession(session));
}

/** Locks the prospects the session holds, before any lease. */
export async function lockHeld(tx: Db, session: Pick<CallSession, 'workspaceId' | 'id'>): Promise<void> {
  const held = tx.select({ id: prospectLeases.prospectId }).from(prospectLeases).where(ofSession(session));
  await tx
    .select({ id: prospects.id })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, session.workspaceId), inArray(prospects.id, held)))
    .orderBy(prospects.id)
    .for('update');
}
