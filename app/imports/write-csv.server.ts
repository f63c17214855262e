import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import { iconvName } from './decode-text.server';
import type { Dialect } from './dialect';

/** Encodings that begin with a byte order mark. */
const marked: readonly Dialect['encoding'][] = ['utf-8-bom', 'utf-16le', 'utf-16be'];

/** Writes records as a file in the given dialect, in pieces; characters the encoding lacks become question marks. */
export async function* writeCsv(
  records: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  { encoding, delimiter, lineBreak }: Omit<Dialect, 'headerLine'>,
): AsyncGenerator<Buffer> {
  const encoder = iconv.getEncoder(iconvName(encoding), { addBOM: marked.includes(encoding) });
  for await (const record of records) {
    const line = stringify([[...record]], {
      delimiter,
      record_delimiter: lineBreak,
      quoted_match: /[\r\n]|^\s|\s$/,
      quoted_empty: record.length === 1,
    });
    yield encoder.write(line);
  }
  const end = encoder.end();
  if (end) yield end;
}
