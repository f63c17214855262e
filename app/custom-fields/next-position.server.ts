import { eq, max } from 'drizzle-orm';
import type { Db } from '~db/client';
import { customFields } from '~db/schema/custom-fields';

/** Behind the last field of the workspace. */
export async function nextPosition(tx: Db, workspaceId: string): Promise<number> {
  const [last] = await tx
    .select({ position: max(customFields.position) })
    .from(customFields)
    .where(eq(customFields.workspaceId, workspaceId));
  return (last?.position ?? -1) + 1;
}
