import { isAttribution, isHeaderBlock, isSeparator } from './quote-marks';
import { withoutSignature } from './signature';

/**
 * What a person wrote in this message, without the messages below or between. The kept library for this
 * (email-reply-parser) needs a newer Node and knows few of the German forms.
 */
export function newText(text: string): string {
  const lines = tidy(text).split('\n');
  return withoutSignature(ownLines(lines))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const tidy = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[ \t]+$/gm, '');

const isQuoted = (line: string | undefined) => /^\s*(?:>|\|(?:\s|$))/.test(line ?? '');

function ownLines(lines: string[]): string[] {
  const own: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (isQuoted(line)) {
      at += 1;
      continue;
    }
    if (isSeparator(lines, at) || isHeaderBlock(lines, at)) break;
    const length = isAttribution(lines, at);
    if (length > 0) {
      // Below a mark like '>' the answer may follow; an unmarked quotation runs to the end.
      if (!isQuoted(lines.slice(at + length).find((next) => next.trim() !== ''))) break;
      at += length;
      continue;
    }
    own.push(line);
    at += 1;
  }
  return own;
}
