import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospectListEntries } from '~db/schema/prospects';

/** Takes a prospect off a list; it stays everything else it is. */
export async function removeFromList(
  db: Db,
  { workspaceId, listId, prospectId }: { workspaceId: string; listId: string; prospectId: string },
): Promise<void> {
  await db
    .delete(prospectListEntries)
    .where(
      and(
        eq(prospectListEntries.workspaceId, workspaceId),
        eq(prospectListEntries.listId, listId),
        eq(prospectListEntries.prospectId, prospectId),
      ),
    );
}
