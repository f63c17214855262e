import { and, eq, inArray } from 'drizzle-orm';
import { findSlot } from '~/sequences/find-slot.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { deliveries } from '~db/schema/mail';
import { CURABLE_REASONS } from './delivery-state';
import { mailRefusal } from './mail-refusal.server';
import type { Delivery } from './pick-deliveries.server';
import { announceDeliveries } from './plan-delivery.server';
import { stillNeedsApproval } from './still-needs-approval.server';

/**
 * Looks again at messages that were blocked for want of a consent or of the sender's identity, and lets those go
 * whose reason is gone. They are checked once more when they are claimed.
 */
export async function reviewBlocked(db: Db, now: Date): Promise<void> {
  const blocked = await db
    .select({ delivery: deliveries, workspace: workspaces })
    .from(deliveries)
    .innerJoin(workspaces, eq(workspaces.id, deliveries.workspaceId))
    .where(and(eq(deliveries.state, 'blocked'), inArray(deliveries.reason, [...CURABLE_REASONS])));
  for (const { delivery, workspace } of blocked) {
    const identified = workspace.senderName && workspace.postalAddress && workspace.imprint;
    if (identified && !(await refusalOf(db, delivery))) await unblock(db, delivery, now);
  }
}

const refusalOf = (db: Db, { workspaceId, toAddress: address, id: deliveryId }: Delivery) =>
  mailRefusal(db, { workspaceId, address, deliveryId });

async function unblock(db: Db, delivery: Delivery, now: Date) {
  await db.transaction(async (tx) => {
    const state = (await stillNeedsApproval(tx, delivery)) ? 'awaiting_approval' : 'queued';
    await tx
      .update(deliveries)
      .set({ state, reason: null, lastError: null, dueAt: await findSlot(tx, delivery, now, now) })
      .where(
        and(
          eq(deliveries.workspaceId, delivery.workspaceId),
          eq(deliveries.id, delivery.id),
          eq(deliveries.state, 'blocked'),
        ),
      );
    await announceDeliveries(tx);
  });
}
