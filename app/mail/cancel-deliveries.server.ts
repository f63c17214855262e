import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { type DeliveryReason, WAITING_STATES } from './delivery-state';

interface Cancellation {
  workspaceId: string;
  enrolmentIds: string[];
  reason: DeliveryReason;
}

/**
 * Cancels what these enrolments still have waiting. A message that a worker is claiming this very moment is waited
 * for: either it is cancelled, or it began before this transaction.
 */
export async function cancelDeliveries(tx: Db, { workspaceId, enrolmentIds, reason }: Cancellation) {
  if (enrolmentIds.length === 0) return;
  await tx
    .update(deliveries)
    .set({ state: 'cancelled', reason })
    .where(
      and(
        eq(deliveries.workspaceId, workspaceId),
        inArray(deliveries.enrolmentId, enrolmentIds),
        inArray(deliveries.state, [...WAITING_STATES]),
      ),
    );
}
