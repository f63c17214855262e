import { and, eq, lte, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import { deliveries, mailboxes } from '~db/schema/mail';
import { letGo, type WritingMeans } from './let-go.server';
import { changeDelivery } from './lock-delivery.server';
import { type Delivery, type Mailbox, pickDeliveries } from './pick-deliveries.server';

/** A worker without a sign of life for so long has lost its message. */
export const LEASE_MS = 30_000;
const PROBE_MS = 5 * 60_000;

/** A message that this worker, and nobody else, is about to send. */
export interface Claim {
  delivery: Delivery;
  mailbox: Mailbox;
}

/** No message: there may be another one, somebody is changing the address, or none is due. */
export type NoClaim = 'again' | 'busy' | 'nothing';

/** Who wants a message. Where a connection waits for it already, its transmission begins with the claim. */
export interface Claimant {
  isReadyFor(mailbox: Mailbox): boolean;
}

/**
 * Takes the next messages that are due, all of one mailbox, at most one for each claimant. Everything that could forbid
 * one is asked again here; `sending`, the number of the attempt and the text are committed before anybody connects.
 */
export async function claimDeliveries(
  tx: Db,
  { claimants, ...means }: WritingMeans & { claimants: readonly Claimant[] },
): Promise<(Claim | NoClaim)[]> {
  const { now } = means;
  const all = (answer: NoClaim) => claimants.map(() => answer);
  const picked = await pickDeliveries(tx, { most: claimants.length, now });
  if (!picked) return all('nothing');
  const { mailbox } = picked;
  const going = await letGo(tx, picked, means);
  if (going === 'busy') return all('busy');
  // Without a mailbox they are read and downloaded here.
  if (!mailbox) {
    for (const delivery of going) await changeDelivery(tx, delivery, { state: 'outbox', reason: null });
  }
  if (!mailbox || going.length === 0) return all('again');
  if (mailbox.state === 'paused' && !(await takeProbe(tx, mailbox, now))) return all('nothing');
  const ready = claimants.filter((claimant) => claimant.isReadyFor(mailbox));
  const first = [...ready, ...claimants.filter((claimant) => !ready.includes(claimant))];
  const begun = await begin(tx, going, { ready: ready.length, now });
  const claims = new Map(begun.map((delivery, index) => [first[index], { delivery, mailbox }]));
  return claimants.map((claimant) => claims.get(claimant) ?? 'again');
}

/** From here on they are being sent; the transmission of so many has begun. */
async function begin(
  tx: Db,
  going: readonly Delivery[],
  { ready, now }: { ready: number; now: Date },
): Promise<Delivery[]> {
  const begun = going.map((delivery, index) => ({
    ...delivery,
    state: 'sending' as const,
    reason: null,
    attempts: delivery.attempts + 1,
    leaseEpoch: delivery.leaseEpoch + 1,
    leaseExpiresAt: new Date(now.getTime() + LEASE_MS),
    transmittingAt: index < ready ? now : null,
    firstTriedAt: delivery.firstTriedAt ?? now,
  }));
  const idsOf = (some: readonly Delivery[]) => idSet(some.map(({ id }) => id));
  const instant = sql`${now.toISOString()}::timestamptz`;
  await tx
    .update(deliveries)
    .set({
      state: 'sending',
      reason: null,
      attempts: sql`${deliveries.attempts} + 1`,
      leaseEpoch: sql`${deliveries.leaseEpoch} + 1`,
      leaseExpiresAt: new Date(now.getTime() + LEASE_MS),
      transmittingAt: sql`case when ${deliveries.id} in ${idsOf(begun.slice(0, ready))} then ${instant} end`,
      firstTriedAt: sql`coalesce(${deliveries.firstTriedAt}, ${instant})`,
    })
    .where(
      and(eq(deliveries.workspaceId, going[0]?.workspaceId ?? ''), sql`${deliveries.id} in ${idsOf(begun)}`),
    );
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
