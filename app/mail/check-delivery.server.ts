import { DateTime } from 'luxon';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { nextOpening } from '~/platform/opening-hours';
import { findSendHours } from '~/sequences/find-send-hours.server';
import { restsUntil } from '~/sequences/mail-rest.server';
import type { Db } from '~db/client';
import type { DeliveryReason } from './delivery-state';
import { mailRefusal } from './mail-refusal.server';
import type { Delivery } from './pick-delivery.server';

/** So late a message may be embarrassing: she decides, after a sleep or a restored backup. */
const MOST_HOURS_LATE = 24;

export type Verdict =
  | { kind: 'go' }
  | { kind: 'later'; at: Date }
  | { kind: 'stop'; state: 'blocked' | 'held' | 'cancelled'; reason: DeliveryReason };

/** Asks again, in the transaction that claims a message, what was asked when it was planned. */
export async function checkDelivery(
  tx: Db,
  { delivery, sends, now }: { delivery: Delivery; sends: boolean; now: Date },
): Promise<Verdict> {
  const { workspaceId, prospectId, enrolmentId, dueAt, references } = delivery;
  // Asked at once: they travel together.
  const [refusal, hours, rest] = await Promise.all([
    refusalOf(tx, delivery),
    findSendHours(tx, { workspaceId, prospectId }),
    enrolmentId && restsUntil(tx, { workspaceId, prospectId, enrolmentId, planned: false, now }),
  ]);
  if (refusal === 'suppressed') return { kind: 'stop', state: 'cancelled', reason: refusal };
  if (refusal) return { kind: 'stop', state: 'blocked', reason: refusal };
  if (!sends) return { kind: 'go' };
  if (dueAt < DateTime.fromJSDate(now).minus({ hours: MOST_HOURS_LATE }).toJSDate()) {
    return { kind: 'stop', state: 'held', reason: 'overdue' };
  }
  if (references) return { kind: 'go' };
  const at = nextOpening(rest || now, hours);
  return at && at > now ? { kind: 'later', at } : { kind: 'go' };
}

/** Whoever wrote to her may be answered without a consent to advertising, unless he wants no mail at all. */
async function refusalOf(tx: Db, { workspaceId, id, toAddress: address, references }: Delivery) {
  if (!references) return mailRefusal(tx, { workspaceId, address, deliveryId: id });
  return (await isSuppressed(tx, { workspaceId, channel: 'email', value: address })) ? 'suppressed' : null;
}
