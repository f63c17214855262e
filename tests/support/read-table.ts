import type { ImportRow } from '~/imports/check-row';
import type { Dialect } from '~/imports/dialect';
import { openTable } from '~/imports/open-table.server';
import type { TableFile } from '~/imports/table';
import { inPieces } from './csv-bytes';

/** An upload of these bytes, read in pieces. */
export const fileOf = (bytes: Uint8Array, pieceSize = 1000): TableFile => ({
  size: bytes.length,
  read: () => inPieces(bytes, pieceSize),
});

/** Opens, inspects and reads a file as an import does, or tells its error. */
export async function readTable(bytes: Uint8Array, decided?: Partial<Dialect>, pieceSize?: number) {
  const table = await openTable(fileOf(bytes, pieceSize));
  if (!table.ok) return table;
  const inspected = await table.value.inspect(decided);
  if (!inspected.ok) return inspected;
  const { rows: preview, ...inspection } = inspected.value;
  const rows: ImportRow[] = [];
  for await (const row of table.value.rows(inspection.dialect, inspection.columns)) rows.push(row);
  return { ok: true, ...inspection, preview, rows } as const;
}

/** The rows of a file that can be read. */
export async function rowsIn(bytes: Uint8Array, decided?: Partial<Dialect>): Promise<ImportRow[]> {
  const read = await readTable(bytes, decided);
  if (!read.ok) throw new Error(read.error);
  return read.rows;
}
