import { protectCell } from './cell-protection';
import type { Dialect } from './dialect';
import { fieldOf, type ImportField, type Mapping } from './fields';
import { writeCsv } from './write-csv.server';

/** Columns that the error file adds; a file that has them is imported as if they were not there. */
export const errorColumns: readonly string[] = ['_line', '_error'];

export interface FailedRow {
  line: number;
  cells: readonly string[];
  /** The sentence she reads, in her language. */
  error: string;
}

const phoneFields: readonly (ImportField | null)[] = ['phone', 'phone2', 'mobile'];

/**
 * The rows that could not be imported, to be put right and imported again: the original columns in the
 * original delimiter and encoding, then the line they stood in and what is wrong.
 */
export function writeErrorFile(
  rows: AsyncIterable<FailedRow> | Iterable<FailedRow>,
  { columns, mapping, dialect }: { columns: readonly string[]; mapping: Mapping; dialect: Dialect },
): AsyncGenerator<Buffer> {
  const kept = columns.filter((column) => !errorColumns.includes(column));
  const phones = kept.map((column) => phoneFields.includes(fieldOf(mapping, column)));
  async function* records() {
    if (dialect.headerLine > 0) yield [...kept, ...errorColumns];
    for await (const { line, cells, error } of rows) {
      const original = cells.filter((_, index) => !errorColumns.includes(columns[index] ?? ''));
      const padded = [...original, ...kept.slice(original.length).map(() => '')];
      yield [
        ...padded.map((cell, index) => protectCell(cell, { phone: phones[index] })),
        String(line),
        error,
      ];
    }
  }
  return writeCsv(records(), dialect);
}
