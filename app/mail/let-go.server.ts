import type { Db } from '~db/client';
import { checkDeliveries, type Verdict } from './check-deliveries.server';
import { lockAddresses } from './lock-addresses.server';
import { changeDelivery } from './lock-delivery.server';
import type { Delivery, Mailbox } from './pick-deliveries.server';
import { type Writing, writeMessage } from './write-message.server';

export type WritingMeans = Omit<Writing, 'delivery'>;

const ADDRESS_GONE = { kind: 'stop', state: 'blocked', reason: 'address_gone' } as const;

/**
 * Decides about each message that was picked. Gives back, with their texts, those that may go; what keeps the others is
 * written down. 'busy' means that somebody is changing the address of each of them.
 */
export async function letGo(
  tx: Db,
  picked: { mailbox: Mailbox | null; deliveries: readonly Delivery[] },
  means: WritingMeans,
): Promise<Delivery[] | 'busy'> {
  const addresses = await lockAddresses(tx, picked.deliveries);
  const deliveries = picked.deliveries
    .filter(({ id }) => addresses.get(id) !== 'busy')
    // Writing locks the prospects, as others do in this order too.
    .sort((a, b) => (a.prospectId < b.prospectId ? -1 : 1));
  if (deliveries.length === 0) return 'busy';
  const sends = picked.mailbox !== null;
  const verdicts = await checkDeliveries(tx, { deliveries, sends, now: means.now });
  const going: Delivery[] = [];
  for (const [index, delivery] of deliveries.entries()) {
    // An answer goes to whoever wrote, also from an address that isn't among the prospect's.
    const isGone = addresses.get(delivery.id) === 'gone' && !delivery.references;
    const written = await decide(tx, delivery, isGone ? ADDRESS_GONE : verdicts[index], means);
    if (written) going.push(written);
  }
  return going;
}

async function decide(
  tx: Db,
  delivery: Delivery,
  verdict: Verdict | undefined,
  means: WritingMeans,
): Promise<Delivery | null> {
  if (verdict?.kind === 'go') return writeOnce(tx, delivery, means);
  if (verdict?.kind === 'later') await changeDelivery(tx, delivery, { dueAt: verdict.at });
  if (verdict?.kind === 'stop') {
    await changeDelivery(tx, delivery, { state: verdict.state, reason: verdict.reason, lastError: null });
  }
  return null;
}

/** The text of the first attempt is the text of all. */
async function writeOnce(tx: Db, delivery: Delivery, means: WritingMeans): Promise<Delivery | null> {
  if (delivery.sealedTokens !== null) return delivery;
  const written = await writeMessage(tx, { delivery, ...means });
  if (written.ok) return written.delivery;
  const lastError = written.missing?.join(' ') ?? null;
  await changeDelivery(tx, delivery, { state: 'blocked', reason: written.reason, lastError });
  return null;
}
