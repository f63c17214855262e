import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { prospectLists } from '~db/schema/prospects';
import { violationOf } from '~db/violation';

/** Makes an empty prospect list; two lists can't have one name. */
export async function createList(
  db: Db,
  { workspaceId, name }: { workspaceId: string; name: string },
): Promise<Result<{ listId: string }, 'taken'>> {
  const listId = newId();
  try {
    await db.transaction((tx) => tx.insert(prospectLists).values({ workspaceId, id: listId, name }));
  } catch (error) {
    if (violationOf(error) === 'unique') return fail('taken');
    throw error;
  }
  return ok({ listId });
}
