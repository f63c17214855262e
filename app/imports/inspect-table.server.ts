import iconv from 'iconv-lite';
import { fail, ok, type Result } from '~/platform/result';
import { type Finding, warning } from '~/prospects/reading';
import { checkRow, type ImportRow } from './check-row';
import { commonWidth } from './detect-delimiter.server';
import { isGarbled } from './garbled-text';
import { findHeader, nameColumns, repeatedHeaders } from './header';
import type { RawRecord } from './read-frame.server';

/** More columns than any address book exports; a file with more is no table of prospects. */
const mostColumns = 1000;

/** What the first records of a table tell. */
export interface TableInspection {
  /** 1-based; 0 when the first record is already a row. */
  headerLine: number;
  /** Each once, in the order of the file. */
  columns: string[];
  rows: ImportRow[];
  notices: Finding[];
}

interface Options {
  /** What she has decided: 0 for none, else `records` begin with it. */
  headerLine?: number;
  /** False when the file goes on below the records: the first row may be longer than what was looked at. */
  complete?: boolean;
  /** Brings a record to the width of the table. */
  toWidth?: (record: RawRecord, width: number) => RawRecord;
}

/** Finds the header among the first records of a file, names the columns, and holds the rows against them. */
export function inspectTable(
  records: readonly RawRecord[],
  { headerLine, complete = true, toWidth = (record) => record }: Options,
): Result<TableInspection, 'too_many_columns' | 'file_without_rows'> {
  const common = commonWidth(records);
  const header =
    headerLine === undefined ? findHeader(records, common) : (headerLine > 0 && records[0]) || null;
  const width = Math.max(common, header?.cells.length ?? 0);
  const names = header ? toWidth(header, width).cells : Array.from({ length: width }, () => '');
  if (names.length > mostColumns) return fail('too_many_columns');
  const columns = nameColumns(names);
  const below = header ? records.slice(records.indexOf(header) + 1) : records;
  if (complete && below.length === 0) return fail('file_without_rows');
  const rows = below.map((record) => checkRow(toWidth(record, width), columns));
  return ok({
    headerLine: header?.line ?? 0,
    columns,
    rows,
    notices: [
      ...(header?.issues ?? []),
      ...repeatedHeaders(names).map((name) => warning('duplicate_header', { name })),
      ...garbledIn([...names, ...rows.flatMap(({ cells }) => cells)]),
    ],
  });
}

/** An example is enough: the whole file went the same way. */
function garbledIn(cells: readonly string[]): Finding[] {
  const text = cells.find(isGarbled)?.slice(0, 60);
  if (text === undefined) return [];
  return [warning('garbled_file', { text, value: iconv.encode(text, 'windows-1252').toString('utf8') })];
}
