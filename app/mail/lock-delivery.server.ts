import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import type { Delivery } from './pick-deliveries.server';

/** A message that nobody else changes until the transaction ends; undefined when there is none. */
export async function lockDelivery(
  tx: Db,
  { workspaceId, deliveryId }: { workspaceId: string; deliveryId: string },
): Promise<Delivery | undefined> {
  const [delivery] = await tx
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.id, deliveryId)))
    .for('update');
  return delivery;
}

/** Changes a message that this transaction has locked. */
export const changeDelivery = (tx: Db, { workspaceId, id }: Delivery, change: Partial<Delivery>) =>
  tx
    .update(deliveries)
    .set(change)
    .where(and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.id, id)));
