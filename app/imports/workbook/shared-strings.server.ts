import { readXml } from './read-xml.server';
import { unescapeText } from './unescape-text';
import type { ZipParts } from './zip-parts.server';

/** Kept in memory while the workbook is read; in bytes, unpacked. */
const mostBytes = 128 * 1024 * 1024;

/** The texts that cells refer to by number (ECMA-376 part 1, 18.4), without their formatting and phonetic hints. */
export async function readSharedStrings(zip: ZipParts, part: string | undefined): Promise<string[]> {
  if (part === undefined) return [];
  const strings = readXml<string>(zip.read(part, mostBytes), (emit) => {
    let parts: string[] = [];
    let reading = false;
    let phonetic = false;
    return {
      open(name) {
        if (name === 'si') parts = [];
        if (name === 'rPh') phonetic = true;
        reading = name === 't' && !phonetic;
      },
      text(text) {
        if (reading) parts.push(text);
      },
      close(name) {
        if (name === 't') reading = false;
        if (name === 'rPh') phonetic = false;
        if (name === 'si') emit(unescapeText(parts.join('')));
      },
    };
  });
  const found: string[] = [];
  for await (const text of strings) found.push(text);
  return found;
}
