import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet, textSet } from '~db/rows';
import { emailAddresses } from '~db/schema/prospects';
import type { Delivery } from './pick-deliveries.server';

/**
 * Keeps the addresses of messages as they are until the transaction ends; tells by message id how that went. 'busy'
 * means that somebody is changing it this very moment: whoever closes an address goes first, and waiting here could
 * block both for good.
 */
export async function lockAddresses(
  tx: Db,
  deliveries: readonly Delivery[],
): Promise<Map<string, 'locked' | 'busy' | 'gone'>> {
  const locked = new Set((await findAddresses(tx, deliveries).for('share', { skipLocked: true })).map(keyOf));
  const missed = deliveries.filter((delivery) => !locked.has(keyOf(delivery)));
  const there = new Set(missed.length > 0 ? (await findAddresses(tx, missed)).map(keyOf) : []);
  return new Map(
    deliveries.map((delivery) => {
      const key = keyOf(delivery);
      return [delivery.id, locked.has(key) ? 'locked' : there.has(key) ? 'busy' : 'gone'];
    }),
  );
}

const keyOf = ({ prospectId, toAddress }: Pick<Delivery, 'prospectId' | 'toAddress'>) =>
  `${prospectId} ${toAddress}`;

const findAddresses = (tx: Db, deliveries: readonly Delivery[]) =>
  tx
    .select({ prospectId: emailAddresses.prospectId, toAddress: emailAddresses.address })
    .from(emailAddresses)
    .where(
      and(
        eq(emailAddresses.workspaceId, deliveries[0]?.workspaceId ?? ''),
        sql`${emailAddresses.prospectId} in ${idSet(deliveries.map(({ prospectId }) => prospectId))}`,
        sql`${emailAddresses.address} in ${textSet(deliveries.map(({ toAddress }) => toAddress))}`,
      ),
    );
