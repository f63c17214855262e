import { protectCell } from '~/imports/cell-protection';

export const EXPORT_FORMATS = ['csv', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A value as it stands in one cell: nothing for null, lists and objects as JSON, nothing that runs as a formula. */
export function cellOf(column: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return protectCell(value, { phone: column === 'e164' });
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A JSON array with one row in a line, in pieces. */
export async function* writeJson(rows: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const row of rows) {
    yield before + JSON.stringify(row);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
