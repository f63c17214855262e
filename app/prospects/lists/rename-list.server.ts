import { and, eq } from 'drizzle-orm';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { prospectLists } from '~db/schema/prospects';
import { violationOf } from '~db/violation';

interface Renaming {
  workspaceId: string;
  listId: string;
  name: string;
}

/** Gives a prospect list another name; two lists can't have one name. */
export async function renameList(
  db: Db,
  { workspaceId, listId, name }: Renaming,
): Promise<Result<null, 'not_found' | 'taken'>> {
  try {
    const renamed = await db.transaction((tx) =>
      tx
        .update(prospectLists)
        .set({ name })
        .where(and(eq(prospectLists.workspaceId, workspaceId), eq(prospectLists.id, listId)))
        .returning({ id: prospectLists.id }),
    );
    return renamed.length > 0 ? ok(null) : fail('not_found');
  } catch (error) {
    if (violationOf(error) === 'unique') return fail('taken');
    throw error;
  }
}
