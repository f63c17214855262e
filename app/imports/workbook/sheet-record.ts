import { rowWarning } from '../issue';
import type { RawRecord } from '../read-frame.server';
import type { SheetRow } from './sheet-rows.server';

/** Cells further to the right are only known to be there. */
const mostCells = 1001;

/** A row of a sheet as the record of a table. Hidden rows are read like the others, and say so. */
export function toRecord({ line, hidden, cells }: SheetRow, columns: readonly string[] = []): RawRecord {
  const width = Math.min(Math.max(...cells.map(({ index }) => index)) + 1, mostCells);
  const texts = Array.from({ length: width }, () => '');
  for (const { index, text } of cells) if (index < width) texts[index] = text;
  const issues = cells.flatMap(({ index, finding }) =>
    finding ? [{ ...finding, column: columns[index] ?? null }] : [],
  );
  return { line, cells: texts, issues: hidden ? [rowWarning('hidden_row'), ...issues] : issues };
}

/** Sheets leave blank cells out at the end of a row; what stands beside the table is left out with a word. */
export function fitRecord(record: RawRecord, width: number): RawRecord {
  const { cells, issues } = record;
  const kept = Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const more = cells.length > width ? [rowWarning('cells_beside_table')] : [];
  return { ...record, cells: kept, issues: [...issues, ...more] };
}
