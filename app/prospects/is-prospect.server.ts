import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';

/** Whether the workspace has this prospect and it hasn't been deleted. */
export async function isProspect(
  db: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
): Promise<boolean> {
  const found = await db
    .select({ id: prospects.id })
    .from(prospects)
    .where(
      and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId), isNull(prospects.deletedAt)),
    );
  return found.length > 0;
}
