import { type Line, longestRecord } from './split-lines';

/**
 * Lines that are read together: several records of one line each, a line with quotes amid its text, one record over
 * several lines, or a line whose quotes never come to an end.
 */
export interface Frame {
  kind: 'complete' | 'literal' | 'spanning' | 'damaged';
  lines: Line[];
}

/** The frame that begins at `start`, or null while its end has not come yet; `final` says that nothing more comes. */
export function frameAt(lines: readonly Line[], start: number, final: boolean): Frame | null {
  const first = lines[start];
  if (!first) return null;
  if (first.cut) return { kind: 'damaged', lines: [first] };
  if (first.quotes === 'amid') return { kind: 'literal', lines: [first] };
  if (!first.oddQuotes) return { kind: 'complete', lines: lines.slice(start, endOfComplete(lines, start)) };
  const end = endOfSpanning(lines, start);
  if (end === 'open' && !final) return null;
  return typeof end === 'number'
    ? { kind: 'spanning', lines: lines.slice(start, end) }
    : { kind: 'damaged', lines: [first] };
}

const isComplete = (line: Line) => !line.cut && !line.oddQuotes && line.quotes !== 'amid';

function endOfComplete(lines: readonly Line[], start: number) {
  let end = start;
  for (let line = lines[end]; line && isComplete(line); line = lines[end]) end += 1;
  return end;
}

/** Where quotes are even again; 'open' when the lines at hand do not tell. */
function endOfSpanning(lines: readonly Line[], start: number): number | 'open' | 'too_long' {
  let size = 0;
  let open = false;
  let end = start;
  for (let line = lines[end]; line; line = lines[end]) {
    end += 1;
    size += line.text.length;
    if (line.cut || size > longestRecord) return 'too_long';
    open = open !== line.oddQuotes;
    if (!open) return end;
  }
  return 'open';
}
