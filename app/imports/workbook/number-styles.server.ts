import { isDateFormat } from 'numfmt';
import type { NumberStyle } from './number-text';
import { readXml } from './read-xml.server';
import type { ZipParts } from './zip-parts.server';

/** In bytes, unpacked. */
const mostBytes = 32 * 1024 * 1024;

/** Numbers of the formats that every program knows and that show dates or times (ECMA-376 part 1, 18.8.30). */
const builtInDates = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;

/** How the cells of each style show their numbers, in the order that cells refer to. */
export async function readNumberStyles(zip: ZipParts, part: string | undefined): Promise<NumberStyle[]> {
  if (part === undefined) return [];
  const own = new Map<number, string>();
  const formats = readXml<number>(zip.read(part, mostBytes), (emit) => {
    let ofCells = false;
    return {
      open(name, attributes) {
        const id = Number(attributes.numFmtId ?? 0);
        if (name === 'numFmt') own.set(id, attributes.formatCode ?? '');
        if (name === 'cellXfs') ofCells = true;
        if (name === 'xf' && ofCells) emit(id);
      },
      close(name) {
        if (name === 'cellXfs') ofCells = false;
      },
    };
  });
  const styles: NumberStyle[] = [];
  for await (const id of formats) styles.push(styleOf(id, own.get(id)));
  return styles;
}

function styleOf(id: number, own: string | undefined): NumberStyle {
  const isDate =
    own === undefined ? builtInDates.some(([first, last]) => id >= first && id <= last) : isDateFormat(own);
  if (isDate) return { kind: 'date' };
  return own !== undefined && mayAddDigits(own) ? { kind: 'digits', format: own } : { kind: 'plain' };
}

/** `00000`, `"+"0`, `\(###\)\ ###\-####`: neither decimals nor thousands, percent or exponents. */
function mayAddDigits(format: string) {
  const placeholders = format.replace(/"[^"]*"|\\./g, '');
  return /[0#]/.test(placeholders) && !/[.,%?]|E[+-]/i.test(placeholders);
}
