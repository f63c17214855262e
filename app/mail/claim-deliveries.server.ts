import { and, eq, lte, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { deliveries, mailboxes } from '~db/schema/mail';
import { type Claim, LEASE_MS } from './hold-lease.server';
import { letGo, type WritingMeans } from './let-go.server';
import { changeDelivery } from './lock-delivery.server';
import { type Delivery, type Mailbox, pickDeliveries } from './pick-deliveries.server';

const PROBE_MS = 5 * 60_000;

/** No message: there may be another one, somebody is changing the address, or none is due. */
export type NoClaim = 'again' | 'busy' | 'nothing';

/**
 * Takes up to `most` of the next messages that are due, all of one mailbox. Everything that could forbid one is asked
 * again here; `sending`, the number of the attempt and the text are committed before anybody connects.
 */
export async function claimDeliveries(
  tx: Db,
  { most, ...means }: WritingMeans & { most: number },
): Promise<Claim[] | NoClaim> {
  const { now } = means;
  const picked = await pickDeliveries(tx, { most, now });
  if (!picked) return 'nothing';
  const { mailbox } = picked;
  const going = await letGo(tx, picked, means);
  if (going === 'busy') return 'busy';
  // Without a mailbox they are read and downloaded here.
  if (!mailbox) {
    for (const delivery of going) await changeDelivery(tx, delivery, { state: 'outbox', reason: null });
  }
  if (!mailbox || going.length === 0) return 'again';
  if (mailbox.state === 'paused' && !(await takeProbe(tx, mailbox, now))) return 'nothing';
  return (await hold(tx, going, now)).map((delivery) => ({ delivery, mailbox }));
}

/** From here on they are being sent, by this worker alone; the transmission of none has begun. */
async function hold(tx: Db, going: readonly Delivery[], now: Date): Promise<Delivery[]> {
  const held = going.map((delivery) => ({
    ...delivery,
    state: 'sending' as const,
    reason: null,
    attempts: delivery.attempts + 1,
    leaseEpoch: delivery.leaseEpoch + 1,
    leaseExpiresAt: new Date(now.getTime() + LEASE_MS),
    transmittingAt: null,
    firstTriedAt: delivery.firstTriedAt ?? now,
  }));
  await tx
    .update(deliveries)
    .set({
      state: 'sending',
      reason: null,
      attempts: sql`${deliveries.attempts} + 1`,
      leaseEpoch: sql`${deliveries.leaseEpoch} + 1`,
      leaseExpiresAt: new Date(now.getTime() + LEASE_MS),
      transmittingAt: null,
      firstTriedAt: sql`coalesce(${deliveries.firstTriedAt}, ${now.toISOString()}::timestamptz)`,
    })
    .where(
      and(
        eq(deliveries.workspaceId, going[0]?.workspaceId ?? ''),
        sql`${deliveries.id} in ${idSet(going.map(({ id }) => id))}`,
      ),
    );
  return held;
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
