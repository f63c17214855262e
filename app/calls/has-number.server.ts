import { eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';
import { bestNumber } from './candidates.server';

/** Whether a prospect has a number that works and that nobody asked us not to call. */
export async function hasNumber(
  db: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
): Promise<boolean> {
  const number = bestNumber(db, workspaceId);
  const found = await db
    .select({ e164: number.e164 })
    .from(prospects)
    .innerJoinLateral(number, eq(prospects.workspaceId, workspaceId))
    .where(eq(prospects.id, prospectId));
  return found.length > 0;
}
