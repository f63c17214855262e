import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from '~/imports/dialect';
import type { Mapping } from '~/imports/fields';

export interface CsvExpectation extends Pick<Dialect, 'encoding' | 'delimiter' | 'headerLine'> {
  country: string;
  /** Data rows as a careful person counts them. */
  rows: number;
  /** Columns whose field is beyond doubt. */
  mapping: Mapping;
}

/** The CSV files of a folder, each with what stands beside it in `NAME.expect.json`. */
export function csvFilesIn(folder: string): { file: string; path: string; expected: CsvExpectation }[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return files.map((file) => ({
    file,
    path: join(folder, file),
    expected: JSON.parse(readFileSync(join(folder, file.replace(/csv$/, 'expect.json')), 'utf8')),
  }));
}
