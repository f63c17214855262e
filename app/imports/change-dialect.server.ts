import { and, inArray } from 'drizzle-orm';
import type { FileStore } from '~/platform/files.server';
import { fail, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import { describeFile } from './describe-file.server';
import type { Dialect } from './dialect';
import type { FileError } from './inspect-file.server';
import { isImport, type WhichImport } from './is-import.server';
import { nothingChecked, openStates } from './open-states';

/**
 * Reads the file again as she says: encoding, delimiter, line ends, header line. Columns and mapping begin anew;
 * with `anew` nothing that was remembered counts.
 */
export async function changeDialect(
  context: { db: Db; files: FileStore },
  { decided, anew = false, ...which }: WhichImport & { decided: Partial<Dialect>; anew?: boolean },
): Promise<Result<unknown, FileError | 'not_found'>> {
  const { db } = context;
  const open = and(isImport(which), inArray(imports.state, openStates));
  const [file] = await db.select({ key: imports.fileKey, size: imports.fileSize }).from(imports).where(open);
  if (!file) return fail('not_found');
  const described = await describeFile(context, {
    ...{ workspaceId: which.workspaceId, file, decided, anew },
    asks: true,
  });
  if (!described.ok) return described;
  await db
    .update(imports)
    .set({ ...described.value, state: 'uploaded', values: null, decisions: {}, ...nothingChecked })
    .where(open);
  return described;
}
