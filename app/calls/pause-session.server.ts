import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callSessions } from '~db/schema/calls';
import { freeLeases } from './leases.server';
import { type CallSession, lockSession } from './lock-session.server';

/** Lets a session rest, for a break of some minutes if she likes; its prospect goes back to the others. An ended one stays ended. */
export function pauseSession(
  db: Db,
  {
    minutes,
    now,
    ...input
  }: { sessionId: string; minutes?: number | undefined; actor: MemberActor; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const session = await lockSession(tx, input);
    if (!session || session.state === 'ended') return fail('not_found');
    await rest(tx, session, minutes ? new Date(now.getTime() + minutes * 60_000) : null);
    return ok(null);
  });
}

/** A member phones with one session at a time: all but this one rest. */
export async function pauseOthers(tx: Db, sessions: CallSession[], sessionId: string): Promise<void> {
  const others = sessions.filter(({ id, state }) => id !== sessionId && state === 'active');
  for (const session of others) await rest(tx, session);
}

async function rest(tx: Db, session: CallSession, breakUntil: Date | null = null) {
  await freeLeases(tx, session);
  await tx
    .update(callSessions)
    .set({ state: 'paused', breakUntil })
    .where(and(eq(callSessions.workspaceId, session.workspaceId), eq(callSessions.id, session.id)));
}
