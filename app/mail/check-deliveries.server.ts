import { DateTime } from 'luxon';
import { nextOpening } from '~/platform/opening-hours';
import { listSendHours } from '~/sequences/find-send-hours.server';
import { restsUntil } from '~/sequences/mail-rest.server';
import type { Db } from '~db/client';
import type { DeliveryReason } from './delivery-state';
import { mailRefusals } from './mail-refusal.server';
import type { Delivery } from './pick-deliveries.server';

/** So late a message may be embarrassing: she decides, after a sleep or a restored backup. */
const MOST_HOURS_LATE = 24;

export type Verdict =
  | { kind: 'go' }
  | { kind: 'later'; at: Date }
  | { kind: 'stop'; state: 'blocked' | 'held' | 'cancelled'; reason: DeliveryReason };

/**
 * Asks again, in the transaction that claims messages of one workspace, what was asked when they were planned. Gives
 * back a verdict for each.
 */
export async function checkDeliveries(
  tx: Db,
  { deliveries, sends, now }: { deliveries: readonly Delivery[]; sends: boolean; now: Date },
): Promise<Verdict[]> {
  const workspaceId = deliveries[0]?.workspaceId ?? '';
  const prospectIds = deliveries.map(({ prospectId }) => prospectId);
  // Asked at once: they travel together.
  const [refusals, hours, rests] = await Promise.all([
    refusalsOf(tx, workspaceId, deliveries),
    listSendHours(tx, { workspaceId, prospectIds }),
    Promise.all(deliveries.map((delivery) => restOf(tx, delivery, now))),
  ]);
  const openings = new Map([...new Set(hours.values())].map((open) => [open, nextOpening(now, open)]));
  return deliveries.map((delivery, index) => {
    const refusal = refusals[index];
    if (refusal === 'suppressed') return { kind: 'stop', state: 'cancelled', reason: refusal };
    if (refusal) return { kind: 'stop', state: 'blocked', reason: refusal };
    if (!sends) return { kind: 'go' };
    const open = hours.get(delivery.prospectId);
    if (!open) throw new Error(`No prospect ${delivery.prospectId}`);
    const rest = rests[index];
    return timeOf(delivery, rest ? nextOpening(rest, open) : openings.get(open), now);
  });
}

function timeOf({ dueAt, references }: Delivery, opening: Date | undefined, now: Date): Verdict {
  if (dueAt < DateTime.fromJSDate(now).minus({ hours: MOST_HOURS_LATE }).toJSDate()) {
    return { kind: 'stop', state: 'held', reason: 'overdue' };
  }
  return opening && opening > now && !references ? { kind: 'later', at: opening } : { kind: 'go' };
}

const restOf = (tx: Db, { workspaceId, prospectId, enrolmentId }: Delivery, now: Date) =>
  enrolmentId && restsUntil(tx, { workspaceId, prospectId, enrolmentId, planned: false, now });

/** Whoever wrote to her may be answered without a consent to advertising, unless he wants no mail at all. */
async function refusalsOf(tx: Db, workspaceId: string, deliveries: readonly Delivery[]) {
  const wanted = deliveries.map(({ id, toAddress }) => ({ address: toAddress, deliveryId: id }));
  const refusals = await mailRefusals(tx, workspaceId, wanted);
  return refusals.map((refusal, index) =>
    deliveries[index]?.references && refusal !== 'suppressed' ? null : refusal,
  );
}
