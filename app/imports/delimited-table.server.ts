import { inspectFile } from './inspect-file.server';
import { readRows } from './read-rows.server';
import type { Table, TableFile } from './table';

/** Delimited text as a table; `sample` is its beginning. */
export function openDelimited(file: TableFile, sample: Uint8Array): Table {
  return {
    inspect: async (decided) => inspectFile(sample, { complete: sample.length >= file.size, decided }),
    rows: (dialect, columns) => readRows(file.read(), dialect, columns),
  };
}
