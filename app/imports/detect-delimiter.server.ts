import { type Delimiter, delimiters, type LineBreak } from './dialect';
import type { RawRecord } from './read-frame.server';
import { createRecordReader } from './read-records.server';
import { separatorOf } from './separator-line';

/** Characters looked at: enough to tell, quick on damaged files. */
const enough = 64 * 1024;

/** The line break that ends most lines outside quotes. */
export function detectLineBreak(text: string): LineBreak {
  const counts: Record<LineBreak, number> = { '\n': 0, '\r\n': 0, '\r': 0 };
  let quoted = false;
  for (const [found] of text.matchAll(/"|\r\n|\n|\r/g)) {
    if (found === '"') quoted = !quoted;
    else if (!quoted) counts[found as LineBreak] += 1;
  }
  if (counts['\r'] > counts['\n'] + counts['\r\n']) return '\r';
  return counts['\r\n'] >= counts['\n'] && counts['\r\n'] > 0 ? '\r\n' : '\n';
}

/**
 * The delimiter that cuts the sample into the widest rows of equal length, a comma when none does.
 * The `sep=` line decides where there is one.
 */
export function detectDelimiter(text: string, lineBreak: LineBreak): Delimiter {
  const named = separatorOf(text.split(/[\r\n]/, 1)[0] ?? '');
  if (named) return named;
  const scores = delimiters.map((delimiter) => ({ delimiter, score: evenness(text, delimiter, lineBreak) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function evenness(text: string, delimiter: Delimiter, lineBreak: LineBreak) {
  const records = readSample(text.slice(0, enough), delimiter, lineBreak, {
    complete: text.length <= enough,
  });
  const width = commonWidth(records);
  if (width < 2) return 0;
  const even = records.filter((record) => record.cells.length === width && record.issues.length === 0);
  return (even.length / records.length) * (1 - 1 / width);
}

/** The records of a sample; of one that is cut off, those that are whole. */
export function readSample(
  text: string,
  delimiter: Delimiter,
  lineBreak: LineBreak,
  { complete = true, fromLine }: { complete?: boolean; fromLine?: number } = {},
): RawRecord[] {
  const reader = createRecordReader({ delimiter, lineBreak, fromLine });
  const whole = reader.push(text);
  return complete || whole.length === 0 ? [...whole, ...reader.end()] : whole;
}

/**
 * The number of cells a row of the table has: what most records have, or a greater one that half as many have,
 * for lines before the header may outnumber a short table.
 */
export function commonWidth(records: readonly RawRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return Math.max(0, ...[...counts].filter(([, count]) => count * 2 >= most).map(([width]) => width));
}
