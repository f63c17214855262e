import { fail, ok, type Result } from '~/platform/result';
import type { ImportRow } from '../check-row';
import { decodeText } from '../decode-text.server';
import { detectEncoding } from '../detect-encoding.server';
import type { Dialect, Encoding } from '../dialect';
import type { FileError, Inspection } from '../inspect-file.server';
import { previewOf } from '../preview';
import type { Table, TableFile } from '../table';
import { cardColumns } from './card-columns';
import { readCard } from './read-card.server';
import { type Card, createCardSplitter } from './split-cards';

/** Cards looked at to tell what the columns hold. */
const enough = 100;

/** A file of vCards (2.1, 3.0, 4.0) as a table of fixed columns; `sample` is its beginning. */
export function openCards(file: TableFile, sample: Uint8Array): Table {
  return {
    inspect: (decided) => inspectCards(file, sample, decided),
    rows: ({ encoding }) => readCards(file, encoding),
  };
}

/** Rows in error are written as delimited text with a header, marked so that spreadsheets read their umlauts. */
async function inspectCards(
  file: TableFile,
  sample: Uint8Array,
  decided: Partial<Dialect> = {},
): Promise<Result<Inspection, FileError>> {
  const guess = detectEncoding(sample, sample.length >= file.size);
  const found = decided.encoding ?? guess.encoding;
  const encoding = found === 'utf-8' ? 'utf-8-bom' : found;
  const rows: ImportRow[] = [];
  for await (const row of readCards(file, encoding)) {
    rows.push(row);
    if (rows.length === enough) break;
  }
  if (rows.length === 0) return fail('file_without_rows');
  return ok({
    dialect: { encoding, delimiter: ';', lineBreak: '\r\n', headerLine: 1 },
    encodingsInDoubt: guess.sure || decided.encoding ? [] : guess.candidates,
    sheets: [],
    columns: [...cardColumns],
    rows,
    notices: [],
    preview: previewOf(rows),
  });
}

async function* readCards(file: TableFile, encoding: Encoding): AsyncGenerator<ImportRow> {
  const splitter = createCardSplitter();
  const rows = (cards: Card[]) => cards.flatMap((card) => readCard(card) ?? []);
  for await (const text of decodeText(file.read(), encoding)) yield* rows(splitter.push(text));
  yield* rows(splitter.end());
}
