import { fail, ok, type Result } from '~/platform/result';
import { checkRow, type ImportRow } from '../check-row';
import type { Dialect } from '../dialect';
import type { FileError, Inspection } from '../inspect-file.server';
import { inspectTable } from '../inspect-table.server';
import { rowError } from '../issue';
import { previewOf } from '../preview';
import { readBeginning } from '../read-beginning.server';
import type { RawRecord } from '../read-frame.server';
import type { Table, TableFile } from '../table';
import { openWorkbook, type Workbook } from './open-workbook.server';
import { fitRecord, toRecord } from './sheet-record';
import { UnreadableWorkbook } from './unreadable-workbook';

/** It is held in memory while it is read; in bytes, packed. About two million rows. */
const mostBytes = 64 * 1024 * 1024;

/** Rows looked at to tell what the columns hold. */
const enough = 300;

/** How the rows in error are written: as German and English spreadsheets open it. */
const errorFile = { encoding: 'utf-8-bom', delimiter: ';', lineBreak: '\r\n' } as const;

/** An XLSX workbook as a table: the sheet she has decided on, else the first that has rows. */
export async function openSheets(file: TableFile): Promise<Result<Table, FileError>> {
  if (file.size > mostBytes) return fail('workbook_too_large');
  const bytes = await readBeginning(file, mostBytes);
  return readable(async () => {
    const workbook = await openWorkbook(bytes);
    return ok({
      inspect: (decided) => readable(() => inspectWorkbook(workbook, decided)),
      rows: (dialect, columns) => readTableRows(workbook, dialect, columns),
    });
  });
}

async function inspectWorkbook(
  workbook: Workbook,
  decided: Partial<Dialect> = {},
): Promise<Result<Inspection, FileError>> {
  const { headerLine } = decided;
  const chosen = workbook.sheets.filter((name) => name === decided.sheet);
  for (const sheet of chosen.length > 0 ? chosen : workbook.sheets) {
    const records = await firstRecords(workbook, sheet, headerLine);
    if (records.length === 0) continue;
    const inspected = inspectTable(records, { headerLine, toWidth: fitRecord });
    if (!inspected.ok) return inspected;
    const { headerLine: found, ...table } = inspected.value;
    const dialect = { ...errorFile, headerLine: found, sheet };
    const all = headerLine ? await firstRecords(workbook, sheet) : records;
    return ok({
      ...table,
      dialect,
      encodingsInDoubt: [],
      sheets: workbook.sheets,
      preview: previewOf(all),
    });
  }
  return fail('file_empty');
}

async function firstRecords(workbook: Workbook, sheet: string, fromLine = 1): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  for await (const row of workbook.rows(sheet)) {
    if (row.line >= fromLine) records.push(toRecord(row));
    if (records.length === enough) break;
  }
  return records;
}

async function* readTableRows(
  workbook: Workbook,
  { sheet, headerLine }: Dialect,
  columns: readonly string[],
): AsyncGenerator<ImportRow> {
  let last = headerLine;
  try {
    for await (const row of workbook.rows(sheet)) {
      if (row.line <= headerLine) continue;
      last = row.line;
      yield checkRow(fitRecord(toRecord(row, columns), columns.length), columns);
    }
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    yield { line: last + 1, cells: [], issues: [rowError('rest_unreadable')] };
  }
}

async function readable<T>(read: () => Promise<Result<T, FileError>>): Promise<Result<T, FileError>> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return fail(error.fault);
    throw error;
  }
}
