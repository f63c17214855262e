import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { prospectListEntries } from '~db/schema/prospects';
import { violationOf } from '~db/violation';

interface NewEntries {
  workspaceId: string;
  listId: string;
  prospectIds: readonly string[];
  now: Date;
}

/** Puts prospects on a list; those on it already stay. `not_found` when the list or one of them isn't there. */
export async function addToList(
  db: Db,
  { workspaceId, listId, prospectIds, now }: NewEntries,
): Promise<Result<null, 'not_found'>> {
  const rows = prospectIds.map((prospectId) => ({ workspaceId, listId, prospectId, addedAt: now }));
  try {
    await db.transaction((tx) => tx.insert(prospectListEntries).values(rows).onConflictDoNothing());
  } catch (error) {
    if (violationOf(error) === 'reference') return fail('not_found');
    throw error;
  }
  return ok(null);
}
