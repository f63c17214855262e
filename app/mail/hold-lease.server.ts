import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { arrayOf } from '~db/rows';
import { deliveries } from '~db/schema/mail';
import type { Delivery, Mailbox } from './pick-deliveries.server';

/** A message that this worker, and nobody else, is about to send. */
export interface Claim {
  delivery: Delivery;
  mailbox: Mailbox;
}

/** A worker without a sign of life for so long has lost its message. */
export const LEASE_MS = 30_000;

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

/** Claims as a set `held`, to join with; `line_id` is one of `lineIds`, where there are some. */
export const heldSet = (claims: readonly Claim[], lineIds: readonly string[] = []) => {
  const of = <K extends keyof Delivery>(key: K) => arrayOf(claims.map(({ delivery }) => delivery[key]));
  return sql`unnest(${of('workspaceId')}::uuid[], ${of('id')}::uuid[], ${of('leaseEpoch')}::int[],
    ${arrayOf(lineIds)}::uuid[]) as held (workspace_id, id, lease_epoch, line_id)`;
};

/**
 * True for a row of `deliveries d` that is still the attempt of the worker in `held`. Said so that it is found by its key:
 * the index of messages that are on their way is full of those that were.
 */
export const IS_HELD = sql`
  d.workspace_id = held.workspace_id and d.id = held.id
  and held.lease_epoch = case d.state when 'sending' then d.lease_epoch end`;

/** Puts claimed messages whose transmission hasn't begun back into the queue; the attempt isn't used up. */
export async function giveBack(db: Db, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  await db.execute(sql`
    update deliveries d set state = 'queued', attempts = attempts - 1, lease_expires_at = null
    from ${heldSet(claims)} where ${IS_HELD}`);
}

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
