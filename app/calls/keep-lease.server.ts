import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { lockHeld, renewLeases } from './leases.server';
import { lockSession } from './lock-session.server';

/** Keeps a session's prospects for longer, because somebody is still at the screen. */
export function keepLease(
  db: Db,
  { sessionId, actor, now }: { sessionId: string; actor: MemberActor; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const session = await lockSession(tx, { sessionId, actor });
    if (!session) return fail('not_found');
    await lockHeld(tx, session);
    await renewLeases(tx, session, now);
    return ok(null);
  });
}
