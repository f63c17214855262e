export type AgreementBlock =
  | { kind: 'title' | 'heading'; text: string }
  /** Lines are kept, as in an address. */
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: string[] };

/** '1. Purpose' or '§ 2 Term': a short line of its own with a number at the front. */
const HEADING = /^(?:§\s*\d+|\d{1,2}\.)\s+\S.{0,80}$/;
const ITEM = /^[-–•]\s+(.+)$/;

/**
 * An agreement as it is laid out. It is written like a letter: the first line is the title, a numbered line begins a
 * clause, lines with a dash are a list, and a blank line parts paragraphs.
 */
export function agreementBlocks(text: string): AgreementBlock[] {
  const blocks: AgreementBlock[] = [];
  const written = text.trim();
  const paragraphs = written ? written.split(/\n\s*\n/) : [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const lines = paragraph.split('\n').map((line) => line.trim());
    const [first = '', ...rest] = lines;
    const isTitle = index === 0;
    if (isTitle || (HEADING.test(first) && !/[.;,]$/.test(first))) {
      blocks.push({ kind: isTitle ? 'title' : 'heading', text: first });
      blocks.push(...bodyBlocks(rest));
    } else blocks.push(...bodyBlocks(lines));
  }
  return blocks;
}

/** Runs of list items and of other lines, in their order. */
function bodyBlocks(lines: string[]): AgreementBlock[] {
  const blocks: AgreementBlock[] = [];
  for (const line of lines) {
    const item = ITEM.exec(line)?.[1];
    const last = blocks.at(-1);
    const isClosingDash = item?.endsWith('–');
    if (item && !isClosingDash) {
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', items: [item] });
    } else if (last?.kind === 'paragraph') last.text += `\n${line}`;
    else blocks.push({ kind: 'paragraph', text: line });
  }
  return blocks;
}

/** Characters of a last clause that still go onto one page with the signatures. */
const SHORT_CLAUSE = 900;

/** Index of the block from which on everything stays with the signatures: the last clause, or when it is long the last block. */
export function closingFrom(blocks: AgreementBlock[]): number {
  const heading = blocks.findLastIndex(({ kind }) => kind === 'heading');
  const length = blocks.slice(heading).reduce((sum, block) => sum + lengthOf(block), 0);
  return heading > 0 && length <= SHORT_CLAUSE ? heading : Math.max(blocks.length - 1, 0);
}

const lengthOf = (block: AgreementBlock): number =>
  block.kind === 'list' ? block.items.join('').length : block.text.length;
