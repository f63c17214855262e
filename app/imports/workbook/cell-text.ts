import { type Finding, warning } from '~/prospects/reading';
import { type NumberStyle, numberText } from './number-text';
import { unescapeText } from './unescape-text';

/** A cell as it is written in the sheet. */
export interface RawCell {
  /** ECMA-376 part 1, 18.18.11: 's' shared text, 'str' and 'inlineStr' text, 'b', 'e' error, 'd' date, else a number. */
  type: string;
  style: number;
  written: string;
  hasFormula: boolean;
}

/** What cells refer to. */
export interface Lookup {
  strings: readonly string[];
  styles: readonly NumberStyle[];
  from1904: boolean;
}

export interface CellText {
  text: string;
  finding: Finding | null;
}

/** A cell as text: of a formula the result that was saved with it, never the formula. */
export function readCell({ type, style, written, hasFormula }: RawCell, lookup: Lookup): CellText {
  if (type === 'e') return { text: '', finding: warning('cell_error', { text: written }) };
  if (written === '' && hasFormula && type !== 'str')
    return { text: '', finding: warning('formula_without_result') };
  return { text: textOf(type, style, written, lookup), finding: null };
}

function textOf(type: string, style: number, written: string, { strings, styles, from1904 }: Lookup) {
  if (type === 's') return strings[Number(written)] ?? '';
  if (type === 'str' || type === 'inlineStr') return unescapeText(written);
  if (type === 'b') return written === '1' || written === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'd') return written.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
  return numberText(written, styles[style] ?? { kind: 'plain' }, from1904);
}
