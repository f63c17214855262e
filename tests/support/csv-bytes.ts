import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import type { ImportRow } from '~/imports/check-row';
import type { Dialect } from '~/imports/dialect';
import { inspectFile } from '~/imports/inspect-file.server';
import { readRows } from '~/imports/read-rows.server';

/** A file as it comes over the network: in pieces of `size` bytes, cut anywhere. */
export function inPieces(bytes: Uint8Array, size: number): Readable {
  const count = Math.ceil(bytes.length / size);
  return Readable.from(
    Array.from({ length: count }, (_, piece) => bytes.subarray(piece * size, (piece + 1) * size)),
  );
}

const asWritten: Dialect = { encoding: 'utf-8', delimiter: ',', lineBreak: '\n', headerLine: 1 };

/** The rows of a text in UTF-8 whose dialect is known, read in tiny pieces. */
export async function rowsOf(
  text: string,
  columns: string[],
  dialect: Partial<Dialect> = {},
): Promise<ImportRow[]> {
  const rows: ImportRow[] = [];
  const source = inPieces(Buffer.from(text), 7);
  for await (const row of readRows(source, { ...asWritten, ...dialect }, columns)) rows.push(row);
  return rows;
}

/** What is found out about a text that is a whole file. */
export const inspectText = (text: string, encoding = 'utf-8', decided?: Partial<Dialect>) =>
  inspectFile(iconv.encode(text, encoding), { complete: true, decided });
