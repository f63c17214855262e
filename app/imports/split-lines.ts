import type { Dialect } from './dialect';

/** No record, quoted line breaks included, may be longer; in characters. */
export const longestRecord = 8 * 1024 * 1024;

/** A line as it stands in the file. */
export interface Line {
  /** 1-based. */
  number: number;
  text: string;
  /** The line break that followed, empty at the end of the file. */
  ending: string;
  /** Whether a cell begins with a quote, or quotes stand amid unquoted text only. */
  quotes: 'none' | 'amid' | 'opening';
  /** An odd number of them: a quoted cell goes on in the next line, or a quote is missing. */
  oddQuotes: boolean;
  /** The line was longer than `longestRecord`; its end is lost. */
  cut: boolean;
}

export interface LineSplitter {
  push(text: string): Line[];
  end(): Line[];
}

/** Splits text that arrives in pieces into lines, keeping about `longestRecord` characters in memory at most. */
export function createLineSplitter({
  lineBreak,
  delimiter,
}: Pick<Dialect, 'lineBreak' | 'delimiter'>): LineSplitter {
  const breaks = lineBreak === '\r' ? /\r\n|\r|\n/g : /\r?\n/g;
  const opening = new RegExp(`(?:^|\\${delimiter})\\s*"`);
  let rest = '';
  let number = 1;
  let cut = false;

  const take = (text: string, ending: string): Line => {
    const count = countQuotes(text);
    const quotes = count === 0 ? 'none' : opening.test(text) ? 'opening' : 'amid';
    const line: Line = { number, text, ending, quotes, oddQuotes: count % 2 === 1, cut };
    number += 1;
    cut = false;
    return line;
  };

  const split = (final: boolean) => {
    const lines: Line[] = [];
    let start = 0;
    for (const found of rest.matchAll(breaks)) {
      const end = found.index + found[0].length;
      if (!final && found[0] === '\r' && end === rest.length) break;
      lines.push(take(rest.slice(start, found.index), found[0]));
      start = end;
    }
    rest = rest.slice(start);
    return lines;
  };

  const shorten = () => {
    if (rest.length <= longestRecord) return;
    const tail = rest.endsWith('\r') ? '\r' : '';
    rest = rest.slice(0, longestRecord) + tail;
    cut = true;
  };

  return {
    push(text) {
      rest += text;
      const lines = split(false);
      shorten();
      return lines;
    },
    end() {
      const lines = split(true);
      if (rest !== '') lines.push(take(rest, ''));
      rest = '';
      return lines;
    },
  };
}

function countQuotes(text: string) {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
