import { isGarbled } from './garbled-text';
import { hasError, type Issue, rowError, rowWarning } from './issue';
import type { RawRecord } from './read-frame.server';
import { storable } from './storable';

/** Excel's own limit for a cell, in characters. */
export const longestCell = 32_767;

/** One row as it stands in the file; `cells` are free of what a database cannot keep. */
export interface ImportRow {
  /** 1-based line where the row begins. */
  line: number;
  cells: string[];
  issues: Issue[];
}

/** Holds a record against the columns: what is missing, too much, too long or damaged. */
export function checkRow({ line, cells, issues }: RawRecord, columns: readonly string[]): ImportRow {
  const kept = cells.slice(0, Math.max(columns.length, cells.findLastIndex((cell) => cell !== '') + 1));
  const structural = hasError(issues) ? issues : [...issues, ...widthIssues(kept, columns)];
  return {
    line,
    cells: kept.map((cell) => storable(cell.slice(0, longestCell))),
    issues: [...structural, ...kept.flatMap((cell, index) => cellIssues(cell, columns[index] ?? null))],
  };
}

function widthIssues(cells: string[], columns: readonly string[]): Issue[] {
  const params = { expected: columns.length, found: cells.length };
  if (cells.length < columns.length) return [rowError('too_few_cells', params)];
  if (cells.length > columns.length) return [rowError('too_many_cells', params)];
  return [];
}

function cellIssues(cell: string, column: string | null): Issue[] {
  const issues: Issue[] = [];
  if (cell.includes('\0')) issues.push({ ...rowError('nul_byte'), column });
  if (cell.length > longestCell)
    issues.push({ ...rowError('cell_too_long', { limit: longestCell }), column });
  if (cell.includes('\ufffd')) issues.push({ ...rowWarning('damaged_characters'), column });
  if (isGarbled(cell)) issues.push({ ...rowWarning('garbled_characters'), column });
  return issues;
}
