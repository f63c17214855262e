import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import type { Db } from '~db/client';
import { isAmong, WAITING_STATES } from './delivery-state';
import { changeDelivery, lockDelivery } from './lock-delivery.server';

/**
 * Takes back a message that hasn't gone. The sequence it belongs to ends with it: a question whether documents were
 * read makes no sense when they were never sent.
 */
export function cancelDelivery(
  db: Db,
  { deliveryId, actor, now }: { deliveryId: string; actor: MemberActor; now: Date },
) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const delivery = await lockDelivery(tx, { workspaceId, deliveryId });
    if (!delivery) return fail('not_found');
    if (!isAmong(WAITING_STATES, delivery.state)) return fail('stale');
    const { prospectId, enrolmentId } = delivery;
    if (enrolmentId) {
      const end = { state: 'exited_manual', reason: 'message_cancelled' } as const;
      await endEnrolments(tx, { prospectId, ...end, actor, now });
    }
    await changeDelivery(tx, delivery, { state: 'cancelled', reason: 'cancelled' });
    return ok(null);
  });
}
