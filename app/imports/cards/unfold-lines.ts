import { createLineSplitter, type Line } from '../split-lines';

/** A line of a card, folded ones put together again. */
export interface ContentLine {
  /** 1-based, where it begins. */
  number: number;
  text: string;
}

/** In characters: no note is longer, and of a photo no more is of use. */
const longestLine = 128 * 1024;

const property = /^(?:[\w-]+\.)?[\w-]+[;:]/;

/** Unfolds lines of text that arrives in pieces (RFC 6350, 3.2), also those quoted-printable breaks by a '='. */
export function createUnfolder() {
  const splitter = createLineSplitter({ lineBreak: '\r', delimiter: ',' });
  let open: ContentLine | null = null;

  const take = ({ number, text }: Line): ContentLine[] => {
    const more = open && continuation(open.text, text);
    if (open && typeof more === 'string') {
      open.text = (isSoftBreak(open.text) ? open.text.slice(0, -1) : open.text) + more;
      open.text = open.text.slice(0, longestLine);
      return [];
    }
    const done = open ? [open] : [];
    open = text.trim() === '' ? null : { number, text: text.slice(0, longestLine) };
    return done;
  };

  return {
    push: (text: string) => splitter.push(text).flatMap(take),
    end: () => [...splitter.end().flatMap(take), ...(open ? [open] : [])],
  };
}

/** What a line adds to the one before, null when it is one by itself. */
function continuation(before: string, text: string): string | null {
  if (isSoftBreak(before)) return text.replace(/^[ \t]/, '');
  if (/^[ \t]/.test(text)) return text.slice(1);
  return isBase64(before) && text.trim() !== '' && !property.test(text) ? text : null;
}

const isSoftBreak = (text: string) => text.endsWith('=') && /^[^:]*QUOTED-PRINTABLE/i.test(text);

/** Old phones do not indent the lines of a photo. */
const isBase64 = (text: string) => /^[^:]*ENCODING=(B|BASE64)[;:]/i.test(text);
