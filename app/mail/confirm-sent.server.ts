import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { changeDelivery, lockDelivery } from './lock-delivery.server';
import { messageSent } from './messages-sent.server';

/**
 * Her word that a message has gone: one of which nobody knew, or one of the outbox that she has sent by herself.
 * The sequence goes on from there.
 */
export function confirmSent(
  db: Db,
  { deliveryId, actor, now }: { deliveryId: string; actor: MemberActor; now: Date },
) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const delivery = await lockDelivery(tx, { workspaceId, deliveryId });
    if (!delivery) return fail('not_found');
    if (delivery.state !== 'unknown' && delivery.state !== 'outbox') return fail('stale');
    const sentAt = delivery.transmittingAt ?? now;
    await changeDelivery(tx, delivery, { state: 'sent', sentAt, reason: null, lastError: null });
    await messageSent(tx, delivery, now);
    return ok(null);
  });
}
