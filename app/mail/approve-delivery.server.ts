import type { MemberActor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { SecretBox } from '~/platform/secret-box.server';
import { recordActivity } from '~/prospects/record-activity.server';
import { findSlot } from '~/sequences/find-slot.server';
import type { Db } from '~db/client';
import { changeDelivery, lockDelivery } from './lock-delivery.server';
import { mailRefusal } from './mail-refusal.server';
import type { Delivery } from './pick-deliveries.server';
import { announceDeliveries } from './plan-delivery.server';
import { writeMessage } from './write-message.server';

interface Approval {
  deliveryId: string;
  secrets: SecretBox;
  appUrl: string;
  actor: MemberActor;
  now: Date;
}

/**
 * Her yes to a message: its text is written now, so that exactly what she has read goes, and it goes at its time.
 * A message that must not or can't go any more is blocked instead, with the reason.
 */
export function approveDelivery(db: Db, { deliveryId, secrets, appUrl, actor, now }: Approval) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const delivery = await lockDelivery(tx, { workspaceId, deliveryId });
    if (!delivery) return fail('not_found');
    if (delivery.state !== 'awaiting_approval') return fail('stale');
    const change = await write(tx, { delivery, secrets, appUrl, now });
    await changeDelivery(tx, delivery, change);
    await recordActivity(tx, {
      prospectId: delivery.prospectId,
      kind: 'mail_queued',
      data: { deliveryId, ...change },
      actor,
      at: now,
    });
    await announceDeliveries(tx);
    return ok({ state: change.state });
  });
}

const slotFrom = async (tx: Db, delivery: Delivery, now: Date) =>
  delivery.dueAt > now ? delivery.dueAt : findSlot(tx, delivery, now, now);

type Writing = Omit<Approval, 'deliveryId' | 'actor'> & { delivery: Delivery };

async function write(tx: Db, { delivery, now, ...means }: Writing) {
  const { workspaceId, toAddress: address, id } = delivery;
  const reason = await mailRefusal(tx, { workspaceId, address, deliveryId: id });
  if (reason) return { state: 'blocked', reason } as const;
  const written = await writeMessage(tx, { delivery, now, ...means });
  if (written.ok) return { state: 'queued', dueAt: await slotFrom(tx, delivery, now) } as const;
  return {
    state: 'blocked',
    reason: written.reason,
    lastError: written.missing?.join(' ') ?? null,
  } as const;
}
