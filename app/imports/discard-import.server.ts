import { and, inArray } from 'drizzle-orm';
import type { FileStore } from '~/platform/files.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';
import { discardableStates } from './open-states';

/** Takes a file that she decided not to import away. Once a row is imported only undo takes it back. */
export async function discardImport(
  { db, files }: { db: Db; files: FileStore },
  which: WhichImport,
): Promise<Result<null, 'not_found'>> {
  const [removed] = await db
    .delete(imports)
    .where(and(isImport(which), inArray(imports.state, discardableStates)))
    .returning({ fileKey: imports.fileKey });
  if (!removed) return fail('not_found');
  await files.remove(removed.fileKey);
  return ok(null);
}
