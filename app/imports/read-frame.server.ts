import type { Delimiter } from './dialect';
import type { Frame } from './frame-lines';
import { type Issue, rowError, rowWarning } from './issue';
import { parseLine, tryParse } from './parse-cells.server';
import { type Line, longestRecord } from './split-lines';

/** One record of the file. */
export interface RawRecord {
  /** 1-based line where it begins. */
  line: number;
  cells: string[];
  issues: Issue[];
}

/** How much of a line that is too long is kept, in characters. */
const keptOfCut = 1000;

/** The records of a frame, or null when it is no record over several lines and its first line is the damage. */
export function readFrame({ kind, lines }: Frame, delimiter: Delimiter, width?: number): RawRecord[] | null {
  if (kind === 'complete') return readComplete(lines, delimiter);
  if (kind === 'literal') return lines.map((line) => readLiteral(line, delimiter));
  return kind === 'spanning' ? readSpanning(lines, delimiter, width) : null;
}

/** A line by itself, as far as it can be read. */
export function readLine(line: Line, delimiter: Delimiter): RawRecord {
  if (line.cut) {
    const issue = rowError('row_too_long', { limit: longestRecord });
    return { line: line.number, cells: [line.text.slice(0, keptOfCut)], issues: [issue] };
  }
  return { line: line.number, ...parseLine(line.text, delimiter) };
}

/** Parses many lines in one go; where a quote is out of place halves close in on its line. */
function readComplete(lines: Line[], delimiter: Delimiter): RawRecord[] {
  const filled = lines.filter((line) => line.text.trim() !== '');
  if (filled.length < 2) return filled.map((line) => readLine(line, delimiter));
  const parsed = tryParse(filled.map((line) => line.text).join('\n'), delimiter);
  if (parsed?.length === filled.length) {
    return filled.map((line, index) => ({ line: line.number, cells: parsed[index] ?? [], issues: [] }));
  }
  const middle = filled.length >> 1;
  return [
    ...readComplete(filled.slice(0, middle), delimiter),
    ...readComplete(filled.slice(middle), delimiter),
  ];
}

/** Quotes amid the text are kept as written; nothing is quoted, so every delimiter parts. */
function readLiteral(line: Line, delimiter: Delimiter): RawRecord {
  const cells = line.text.split(delimiter).map((cell) => cell.trim());
  return { line: line.number, cells, issues: [rowWarning('quote_in_text')] };
}

function readSpanning(lines: Line[], delimiter: Delimiter, width?: number): RawRecord[] | null {
  const [first, ...others] = lines;
  const text = lines.map((line, index) => line.text + (index < others.length ? line.ending : '')).join('');
  const cells = tryParse(text, delimiter)?.[0];
  if (!first || !cells) return null;
  const isRow = (line: Line) => tryParse(line.text, delimiter)?.[0]?.length === width;
  if (width !== undefined && cells.length !== width && others.some(isRow)) return null;
  const swallowed = width !== undefined && width > 2 && others.slice(0, -1).some(isRow);
  return [{ line: first.number, cells, issues: swallowed ? [rowWarning('rows_inside_quotes')] : [] }];
}
