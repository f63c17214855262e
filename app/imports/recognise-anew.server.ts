import type { FileStore } from '~/platform/files.server';
import { fail, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { changeDialect } from './change-dialect.server';
import type { Dialect } from './dialect';
import type { FileError } from './inspect-file.server';
import { isImport, type WhichImport } from './is-import.server';

/** Guesses the columns of a file afresh, as if there had never been one like it; what is remembered stays for others. */
export async function recogniseAnew(
  context: { db: Db; files: FileStore },
  which: WhichImport,
): Promise<Result<unknown, FileError | 'not_found'>> {
  const [found] = await context.db.select({ dialect: imports.dialect }).from(imports).where(isImport(which));
  if (!found) return fail('not_found');
  return changeDialect(context, { ...which, decided: found.dialect as Dialect, anew: true });
}
