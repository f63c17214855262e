import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import type { TFunction } from 'i18next';
import { attachment } from '~/platform/attachment.server';
import type { Db } from '~db/client';
import { imports } from '~db/schema/imports';
import type { Dialect } from './dialect';
import { writeErrorFile } from './error-file.server';
import { failedRows } from './failed-rows.server';
import type { Mapping } from './fields';
import { isImport, type WhichImport } from './is-import.server';

/** The rows of an import that were not imported, as a file to put right and import again; null when there is none. */
export async function errorFileResponse(db: Db, which: WhichImport, t: TFunction): Promise<Response | null> {
  const [row] = await db.select().from(imports).where(isImport(which));
  if (!row) return null;
  const content = writeErrorFile(failedRows(db, which, t), {
    columns: row.columns.map(({ name }) => name),
    mapping: row.mapping as Mapping,
    dialect: row.dialect as Dialect,
  });
  const name = `${row.fileName.replace(/\.[^.]*$/, '')} ${t('imports.errorFile')}.csv`;
  return new Response(createReadableStreamFromReadable(Readable.from(content)), {
    headers: { 'Content-Type': 'text/csv', 'Content-Disposition': attachment(name) },
  });
}
