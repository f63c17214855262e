import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { callbacks } from '~db/schema/calls';
import { lockCallback } from './lock-callback.server';

/** Drops a promised callback; the prospect is called like any other from then on. */
export function cancelCallback(
  db: Db,
  { callbackId, reason, actor, now }: { callbackId: string; reason: string; actor: MemberActor; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const callback = await lockCallback(tx, callbackId, actor);
    if (!callback) return fail('not_found');
    await tx
      .update(callbacks)
      .set({ state: 'cancelled', closedAt: now })
      .where(and(eq(callbacks.workspaceId, actor.workspaceId), eq(callbacks.id, callbackId)));
    const { prospectId } = callback;
    const data = { callbackId, reason };
    await recordActivity(tx, { prospectId, kind: 'callback_cancelled', data, actor, at: now });
    return ok(null);
  });
}
