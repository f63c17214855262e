import { and, eq, lte, sql } from 'drizzle-orm';
import type { SecretBox } from '~/platform/secret-box.server';
import type { Db } from '~db/client';
import { deliveries, mailboxes } from '~db/schema/mail';
import { checkDelivery } from './check-delivery.server';
import { lockAddress } from './lock-address.server';
import { type Delivery, type Mailbox, pickDelivery } from './pick-delivery.server';
import { writeMessage } from './write-message.server';

/** A worker without a sign of life for so long has lost its message. */
export const LEASE_MS = 30_000;
const PROBE_MS = 5 * 60_000;

/** A message that this worker, and nobody else, is about to send. */
export interface Claim {
  delivery: Delivery;
  mailbox: Mailbox;
}

interface Claiming {
  secrets: SecretBox;
  appUrl: string;
  now: Date;
}

/**
 * Takes the next message that is due. Everything that could forbid it is asked again here; `sending`, the number of
 * the attempt and the text are committed before anybody connects. 'settled' means that one was decided without sending, 'busy'
 * that somebody is changing its address.
 */
export function claimDelivery(
  db: Db,
  { secrets, appUrl, now }: Claiming,
): Promise<Claim | 'settled' | 'busy' | 'nothing'> {
  return db.transaction(async (tx) => {
    const picked = await pickDelivery(tx, now);
    if (!picked) return 'nothing';
    const { delivery, mailbox } = picked;
    const address = await lockAddress(tx, delivery);
    if (address === 'busy') return 'busy';
    // An answer goes to whoever wrote, also from an address that isn't among the prospect's.
    if (address === 'gone' && !delivery.references) {
      return settle(tx, delivery, { state: 'blocked', reason: 'address_gone' });
    }
    const verdict = await checkDelivery(tx, { delivery, sends: mailbox !== null, now });
    if (verdict.kind === 'later') return settle(tx, delivery, { dueAt: verdict.at });
    if (verdict.kind === 'stop') {
      return settle(tx, delivery, { state: verdict.state, reason: verdict.reason, lastError: null });
    }
    const written = await writeOnce(tx, { delivery, secrets, appUrl, now });
    if (!written.ok) {
      const lastError = written.missing?.join(' ') ?? null;
      return settle(tx, delivery, { state: 'blocked', reason: written.reason, lastError });
    }
    if (!mailbox) return settle(tx, written.delivery, { state: 'outbox', reason: null });
    if (mailbox.state === 'paused' && !(await takeProbe(tx, mailbox, now))) return 'nothing';
    return { delivery: await begin(tx, written.delivery, now), mailbox };
  });
}

/** The text of the first attempt is the text of all. */
const writeOnce = async (tx: Db, writing: Claiming & { delivery: Delivery }) =>
  writing.delivery.sealedTokens === null
    ? writeMessage(tx, writing)
    : ({ ok: true, delivery: writing.delivery } as const);

const thisOne = ({ workspaceId, id }: Delivery) =>
  and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.id, id));

async function settle(tx: Db, delivery: Delivery, change: Partial<Delivery>): Promise<'settled'> {
  await tx.update(deliveries).set(change).where(thisOne(delivery));
  return 'settled';
}

async function begin(tx: Db, delivery: Delivery, now: Date): Promise<Delivery> {
  const [begun] = await tx
    .update(deliveries)
    .set({
      state: 'sending',
      reason: null,
      attempts: sql`${deliveries.attempts} + 1`,
      leaseEpoch: sql`${deliveries.leaseEpoch} + 1`,
      leaseExpiresAt: new Date(now.getTime() + LEASE_MS),
      transmittingAt: null,
      firstTriedAt: delivery.firstTriedAt ?? now,
    })
    .where(thisOne(delivery))
    .returning();
  if (!begun) throw new Error(`Delivery ${delivery.id} went away while it was claimed`);
  return begun;
}

/** Only one message at a time finds out whether a paused mailbox works again. */
async function takeProbe(tx: Db, { workspaceId, id }: Mailbox, now: Date): Promise<boolean> {
  const taken = await tx
    .update(mailboxes)
    .set({ probeAt: new Date(now.getTime() + PROBE_MS) })
    .where(and(eq(mailboxes.workspaceId, workspaceId), eq(mailboxes.id, id), lte(mailboxes.probeAt, now)))
    .returning({ id: mailboxes.id });
  return taken.length > 0;
}
