import { fail, ok, type Result } from '~/platform/result';
import { openCards } from './cards/card-table.server';
import { openDelimited } from './delimited-table.server';
import { recogniseFormat } from './file-kind.server';
import { type FileError, sampleSize } from './inspect-file.server';
import { readBeginning } from './read-beginning.server';
import type { Table, TableFile } from './table';
import { isEncryptedWorkbook } from './workbook/is-encrypted.server';
import { openSheets } from './workbook/workbook-table.server';

/**
 * Opens an uploaded file by what it holds, whatever it is called: delimited text, an XLSX workbook or vCards.
 * All of them are read as one table with named columns.
 */
export async function openTable(file: TableFile): Promise<Result<Table, FileError>> {
  const sample = await readBeginning(file, sampleSize);
  const format = await recogniseFormat(sample);
  if (!format.ok) {
    const locked = format.error === 'file_is_spreadsheet' && (await isEncryptedWorkbook(file));
    return fail(locked ? 'file_encrypted' : format.error);
  }
  if (format.value === 'xlsx') return openSheets(file);
  return ok(format.value === 'vcard' ? openCards(file, sample) : openDelimited(file, sample));
}
