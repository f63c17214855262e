import type { FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { isImport, type WhichImport } from './is-import.server';

/** Takes an import that has imported nothing away, with its file. */
export async function removeImport(
  { db, files }: { db: Db; files: FileStore },
  which: WhichImport,
): Promise<void> {
  const [removed] = await db.delete(imports).where(isImport(which)).returning({ fileKey: imports.fileKey });
  if (removed) await files.remove(removed.fileKey);
}
