import iconv from 'iconv-lite';
import type { Encoding } from './dialect';

/** The name iconv knows an encoding by; a byte order mark is told apart by our name only. */
export const iconvName = (encoding: Encoding) => (encoding === 'utf-8-bom' ? 'utf-8' : encoding);

/** Decodes a stream piece by piece, without its byte order mark; characters may be split across pieces. */
export async function* decodeText(
  source: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(iconvName(encoding));
  for await (const bytes of source) yield decoder.write(Buffer.from(bytes));
  yield decoder.end() ?? '';
}

/** Decodes a whole sample; the last character may be cut off. */
export function decodeSample(sample: Uint8Array, encoding: Encoding): string {
  return iconv.getDecoder(iconvName(encoding)).write(Buffer.from(sample));
}
