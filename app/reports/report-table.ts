/** How a column's values are read: names as they are, keys that have words, and numbers. */
export type ColumnKind = 'name' | 'week' | 'weekday' | 'hour' | 'step' | 'outcome' | 'count' | 'rate';

export const COLUMNS = {
  week: 'week',
  weekday: 'weekday',
  hour: 'hour',
  step: 'step',
  outcome: 'outcome',
  name: 'name',
  people: 'count',
  calls: 'count',
  share: 'rate',
  called: 'count',
  reached: 'count',
  reachedRate: 'rate',
  conversations: 'count',
  documents: 'count',
  documentsRate: 'rate',
  packets: 'count',
  viewed: 'count',
  viewedRate: 'rate',
  interested: 'count',
  replies: 'count',
  repliesRate: 'rate',
  meetings: 'count',
  clients: 'count',
  noNumber: 'count',
  cameUp: 'count',
  enrolled: 'count',
  underWay: 'count',
  bounced: 'count',
  optedOut: 'count',
} as const satisfies Record<string, ColumnKind>;

export type Column = keyof typeof COLUMNS;

/** A value of a `rate` column lies between 0 and 1; null where there is nothing to divide by. */
export type Value = string | number | null;

/** What a report shows, on the page, drawn, and as a file. */
export interface ReportTable {
  columns: readonly Column[];
  rows: Partial<Record<Column, Value>>[];
}

/** Whether nothing at all was counted: then rows that always stand say nothing either. */
export const isEmpty = ({ columns, rows }: ReportTable): boolean =>
  !rows.some((row) => columns.some((column) => COLUMNS[column] === 'count' && Number(row[column]) > 0));

/** A share of a whole; null of nothing. */
export const rateOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
