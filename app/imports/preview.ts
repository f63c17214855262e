import type { PreviewLine } from '~db/schema/imports';
import { storable } from './storable';

/** Lines shown: enough to see a few rows below any usual preamble. */
const MOST_LINES = 12;

const MOST_CELLS = 40;

/** In characters; a spreadsheet cuts a long cell as well. */
const LONGEST_CELL = 80;

/** The first lines of a file as a spreadsheet would show them; `separator` is the line `sep=;` that stands before. */
export function previewOf(
  records: readonly { line: number; cells: readonly string[] }[],
  separator: string | null = null,
): PreviewLine[] {
  const lines = records.slice(0, MOST_LINES).map(({ line, cells }) => ({
    line,
    cells: cells.slice(0, MOST_CELLS).map((cell) => storable(cell.slice(0, LONGEST_CELL))),
  }));
  return separator ? [{ line: 1, cells: [separator] }, ...lines] : lines;
}
