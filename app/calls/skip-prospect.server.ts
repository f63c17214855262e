import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { sessionSkips } from '~db/schema/calls';
import { findLeases, freeLeases } from './leases.server';
import { lockSession } from './lock-session.server';

interface Skip {
  sessionId: string;
  prospectId: string;
  reason: string | null;
  /** What she had written by then. */
  note?: string | undefined;
  actor: MemberActor;
  now: Date;
}

/** Lets a prospect out of this session; it may come up in another one. `not_current` when the screen was an old one. */
export function skipProspect(
  db: Db,
  { sessionId, prospectId, reason, note, actor, now }: Skip,
): Promise<Result<null, 'not_found' | 'not_current'>> {
  return db.transaction(async (tx) => {
    const session = await lockSession(tx, { sessionId, actor });
    if (!session) return fail('not_found');
    const held = await findLeases(tx, session);
    const isCurrent = held.some((lease) => lease.turn === 'current' && lease.prospectId === prospectId);
    if (!isCurrent) return fail('not_current');
    await tx
      .insert(sessionSkips)
      .values({ workspaceId: actor.workspaceId, sessionId, prospectId, reason, at: now })
      .onConflictDoNothing();
    await freeLeases(tx, session, [prospectId]);
    const data = { reason, note };
    await recordActivity(tx, { prospectId, kind: 'call_skipped', data, actor, at: now });
    return ok(null);
  });
}
