import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callSessions } from '~db/schema/calls';
import { freeLeases } from './leases.server';
import { type CallSession, lockSession, lockSessions } from './lock-session.server';

/** Ends a session for good; what came of it stays to be read. Ending twice changes nothing. */
export function endSession(
  db: Db,
  { sessionId, actor, now }: { sessionId: string; actor: MemberActor; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const session = await lockSession(tx, { sessionId, actor });
    if (!session) return fail('not_found');
    if (session.state !== 'ended') await end(tx, session, now);
    return ok(null);
  });
}

/** Ends all sessions of a member, as when she leaves; nobody stays held by her. */
export async function endSessions(tx: Db, { actor, now }: { actor: MemberActor; now: Date }): Promise<void> {
  for (const session of await lockSessions(tx, actor)) await end(tx, session, now);
}

async function end(tx: Db, session: CallSession, now: Date): Promise<void> {
  const { workspaceId, id } = session;
  await freeLeases(tx, session);
  await tx
    .update(callSessions)
    .set({ state: 'ended', endedAt: now })
    .where(and(eq(callSessions.workspaceId, workspaceId), eq(callSessions.id, id)));
}
