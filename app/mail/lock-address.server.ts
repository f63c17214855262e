import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { emailAddresses } from '~db/schema/prospects';
import type { Delivery } from './pick-delivery.server';

/**
 * Keeps the address of a message as it is until the transaction ends. 'busy' means that somebody is changing it this
 * very moment: whoever closes an address goes first, and waiting here could block both for good.
 */
export async function lockAddress(
  tx: Db,
  { workspaceId, prospectId, toAddress }: Delivery,
): Promise<'locked' | 'busy' | 'gone'> {
  const thisOne = and(
    eq(emailAddresses.workspaceId, workspaceId),
    eq(emailAddresses.prospectId, prospectId),
    eq(emailAddresses.address, toAddress),
  );
  const locked = await tx
    .select({ id: emailAddresses.id })
    .from(emailAddresses)
    .where(thisOne)
    .for('share', { skipLocked: true });
  if (locked.length > 0) return 'locked';
  return (await tx.$count(emailAddresses, thisOne)) > 0 ? 'busy' : 'gone';
}
