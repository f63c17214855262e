import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { deliveries } from '~db/schema/mail';
import { steps } from '~db/schema/sequences';
import type { Delivery } from './pick-deliveries.server';

/** A message that was blocked before she could see it; one that is written has had her yes, or needed none. */
export async function stillNeedsApproval(
  tx: Db,
  { workspaceId, id, sealedTokens }: Delivery,
): Promise<boolean> {
  if (sealedTokens !== null) return false;
  const [row] = await tx
    .select({ needsApproval: steps.needsApproval })
    .from(deliveries)
    .innerJoin(steps, and(eq(steps.workspaceId, deliveries.workspaceId), eq(steps.id, deliveries.stepId)))
    .where(and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.id, id)));
  return row?.needsApproval ?? false;
}
