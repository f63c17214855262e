import { cleanLine } from '~/prospects/clean-text';
import type { Finding } from '~/prospects/reading';
import type { ImportField } from './fields';
import { type Issue, rowError, rowWarning } from './issue';

/** A filled cell and the column it stands in. */
export interface Cell {
  column: string;
  value: string;
}

export type CellsByField = ReadonlyMap<ImportField, readonly Cell[]>;

/** No name, street or position is longer; in characters. */
const longestLine = 500;

/** A formula, not a signed number or a phone number. */
const formula = /^[=@]|^[+-](?![\d\s(./-])/;

export const issuesOf = (column: string, findings: readonly Finding[]): Issue[] =>
  findings.map((finding) => ({ ...finding, column }));

/** The text of a field of one line, or null; says so when it is too long, a formula or hides characters. */
export function lineOf(cells: CellsByField, field: ImportField, issues: Issue[]): string | null {
  const cell = cells.get(field)?.[0];
  if (!cell) return null;
  const { column, value } = cell;
  const line = value.split('\n').map(cleanLine).filter(Boolean).join(', ');
  if (line.length > longestLine)
    issues.push({ ...rowError('value_too_long', { limit: longestLine }), column });
  if (formula.test(line)) issues.push({ ...rowWarning('formula_cell', { text: line }), column });
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(value))
    issues.push({ ...rowWarning('direction_marks'), column });
  return line.slice(0, longestLine) || null;
}
