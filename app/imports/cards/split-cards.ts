import { type ContentLine, createUnfolder } from './unfold-lines';

export interface Card {
  /** 1-based, where it begins. */
  line: number;
  /** Photos, sounds and keys left out. */
  lines: ContentLine[];
  /** It has both its beginning and its end. */
  whole: boolean;
}

/** Properties that say something about a prospect. */
const wanted =
  'VERSION KIND X-ADDRESSBOOKSERVER-KIND FN N ORG TITLE ROLE EMAIL TEL ADR URL NOTE CATEGORIES'.split(' ');

const mostLines = 1000;

/** Cuts text that arrives in pieces into cards (RFC 6350, 3.3). Lines outside of cards are a card that is not whole. */
export function createCardSplitter() {
  const unfolder = createUnfolder();
  let open: (Card & { begun: boolean }) | null = null;

  const end = (ended: boolean): Card[] => {
    const cards = open ? [{ line: open.line, lines: open.lines, whole: open.begun && ended }] : [];
    open = null;
    return cards;
  };

  const take = (line: ContentLine): Card[] => {
    const marker = line.text.trim().toUpperCase();
    if (marker === 'BEGIN:VCARD') {
      const before = end(false);
      open = { line: line.number, lines: [], whole: false, begun: true };
      return before;
    }
    open ??= { line: line.number, lines: [], whole: false, begun: false };
    if (marker === 'END:VCARD') return end(true);
    if (isWanted(line.text) && open.lines.length < mostLines) open.lines.push(line);
    return [];
  };

  return {
    push: (text: string) => unfolder.push(text).flatMap(take),
    end: () => [...unfolder.end().flatMap(take), ...end(false)],
  };
}

/** A line that names no property is damage, not something to be left out. */
function isWanted(text: string) {
  const name = /^(?:[\w-]+\.)?([\w-]+)[;:]/.exec(text)?.[1];
  return name === undefined || wanted.includes(name.toUpperCase());
}
