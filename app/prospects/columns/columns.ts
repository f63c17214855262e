import { customKey } from '../filters/fields';

/** Everything the table can show of a prospect besides the workspace's own fields. The name always leads. */
export const COLUMNS = [
  'company',
  'position',
  'phone',
  'email',
  'city',
  'postalCode',
  'country',
  'stage',
  'outcome',
  'next',
  'tags',
  'lists',
  'consent',
  'attempts',
  'source',
  'warm',
  'created',
  'updated',
] as const;

export type ColumnName = (typeof COLUMNS)[number];

/** What the table shows until she says otherwise. */
const USUAL_COLUMNS: readonly ColumnName[] = ['company', 'city', 'stage', 'outcome', 'next'];

/** What a row of any list brings along; what the others show is looked up for them. */
const IN_EVERY_ROW: readonly string[] = [...USUAL_COLUMNS, 'phone'];

/** Whether a column among these shows more than a row of any list brings along. */
export const needDetails = (columns: readonly string[]): boolean =>
  columns.some((column) => !IN_EVERY_ROW.includes(column));

const isColumnName = (name: string): name is ColumnName => COLUMNS.some((known) => known === name);

/** The columns of a choice that there still are, each once and in her order; the usual ones without a choice. */
export function knownColumns(chosen: readonly string[] | null, ownKeys: readonly string[]): string[] {
  if (!chosen) return [...USUAL_COLUMNS];
  const isKnown = (column: string) => {
    const key = customKey(column);
    return key === null ? isColumnName(column) : ownKeys.includes(key);
  };
  return [...new Set(chosen)].filter(isKnown);
}

/** The columns with one a place further to the front or the back. */
export function movedColumn(columns: readonly string[], column: string, by: -1 | 1): string[] {
  const from = columns.indexOf(column);
  const to = from + by;
  if (from === -1 || to < 0 || to >= columns.length) return [...columns];
  const moved = columns.filter((other) => other !== column);
  moved.splice(to, 0, column);
  return moved;
}
