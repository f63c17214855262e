import { and, inArray } from 'drizzle-orm';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';

/**
 * Ends an import after the batch at hand; what is imported stays and can go on or be undone. A dry run leaves
 * nothing, and the columns can be chosen again.
 */
export async function cancelImport(db: Db, which: WhichImport): Promise<Result<null, 'not_found'>> {
  const stopped = await stop(db, which, ['checking'], 'uploaded');
  return stopped || (await stop(db, which, ['queued', 'committing'], 'cancelled'))
    ? ok(null)
    : fail('not_found');
}

type State = (typeof imports.$inferSelect)['state'];

async function stop(db: Db, which: WhichImport, during: State[], state: State): Promise<boolean> {
  const stopped = await db
    .update(imports)
    .set({ state })
    .where(and(isImport(which), inArray(imports.state, during)))
    .returning({ id: imports.id });
  return stopped.length > 0;
}
