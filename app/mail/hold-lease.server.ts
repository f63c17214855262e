import { and, eq, notExists, sql } from 'drizzle-orm';
import { isOnList } from '~/consent/suppressed-values.server';
import type { Db } from '~db/client';
import { suppressions } from '~db/schema/consent';
import { deliveries } from '~db/schema/mail';
import { LEASE_MS } from './claim-deliveries.server';
import type { Delivery } from './pick-deliveries.server';

/** Still this worker's attempt: one that lost its lease can't write any more. */
export const stillOurs = ({ workspaceId, id, leaseEpoch }: Delivery) =>
  and(
    eq(deliveries.workspaceId, workspaceId),
    eq(deliveries.id, id),
    eq(deliveries.leaseEpoch, leaseEpoch),
    eq(deliveries.state, 'sending'),
  );

const leaseFrom = (now: Date) => ({ leaseExpiresAt: new Date(now.getTime() + LEASE_MS) });

/** A sign of life while the server takes its time. */
export const renewLease = (db: Db, delivery: Delivery, now: Date) =>
  db.update(deliveries).set(leaseFrom(now)).where(stillOurs(delivery));

/**
 * The last question before the message goes, when the server is ready: is it still ours, and has the person not
 * objected in the meantime? From a yes on, silence of the server means `unknown`.
 */
export async function beginTransmission(db: Db, delivery: Delivery, now: Date): Promise<boolean> {
  const ours = await db
    .update(deliveries)
    .set({ ...leaseFrom(now), transmittingAt: now })
    .where(and(stillOurs(delivery), notExists(objections(db, delivery))))
    .returning({ id: deliveries.id });
  return ours.length > 0;
}

const objections = (db: Db, { workspaceId, toAddress }: Delivery) =>
  db
    .select({ id: suppressions.id })
    .from(suppressions)
    .where(
      and(
        eq(suppressions.workspaceId, workspaceId),
        eq(suppressions.channel, 'email'),
        isOnList(workspaceId, toAddress),
      ),
    );

/**
 * Messages whose worker has died or stopped: before the transmission they go back into the queue, after it
 * nobody knows whether they arrived.
 */
export async function expireLeases(db: Db, now: Date): Promise<void> {
  const lost = sql`${deliveries.transmittingAt} is not null`;
  await db
    .update(deliveries)
    .set({
      state: sql`case when ${lost} then 'unknown' else 'queued' end`,
      reason: sql`case when ${lost} then 'worker_lost' end`,
      leaseEpoch: sql`${deliveries.leaseEpoch} + 1`,
      leaseExpiresAt: null,
    })
    .where(and(eq(deliveries.state, 'sending'), sql`${deliveries.leaseExpiresAt} < ${now.toISOString()}`));
}
