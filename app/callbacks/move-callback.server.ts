import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { callbacks } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import { lockCallback } from './lock-callback.server';
import { instantOf } from './promised-time';

interface Move {
  callbackId: string;
  /** 'YYYY-MM-DDTHH:mm' in the zone the callback was promised in. */
  wallTime: string;
  reason: string;
  actor: MemberActor;
  now: Date;
}

/** Moves a promised callback to another time; the reason stands in the timeline. */
export function moveCallback(
  db: Db,
  { callbackId, wallTime, reason, actor, now }: Move,
): Promise<Result<null, 'not_found' | 'callback_time_invalid' | 'callback_time_past'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const callback = await lockCallback(tx, callbackId, actor);
    if (!callback) return fail('not_found');
    const { prospectId, timeZone } = callback;
    const dueAt = instantOf({ wallTime, timeZone });
    if (!dueAt) return fail('callback_time_invalid');
    if (dueAt <= now) return fail('callback_time_past');
    await tx
      .update(callbacks)
      .set({ dueAt, wallTime })
      .where(and(eq(callbacks.workspaceId, workspaceId), eq(callbacks.id, callbackId)));
    await tx
      .update(prospects)
      .set({ nextAttemptAt: dueAt })
      .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
    const data = { callbackId, from: callback.dueAt, dueAt, reason };
    await recordActivity(tx, { prospectId, kind: 'callback_moved', data, actor, at: now });
    return ok(null);
  });
}
