import type { RowChange } from '~db/schema/merges';
import type { StoredRow } from './read-rows.server';

/** What became of the rows, each told apart by the columns of its table's primary key. */
export function rowChanges(
  before: readonly StoredRow[],
  after: readonly StoredRow[],
  primaryKeyOf: (table: string) => readonly string[],
): RowChange[] {
  const keyOf = ({ table, row }: StoredRow) => pick(row, primaryKeyOf(table));
  const nameOf = (stored: StoredRow) => JSON.stringify([stored.table, keyOf(stored)]);
  const old = new Map(before.map((stored) => [nameOf(stored), stored]));
  const young = new Map(after.map((stored) => [nameOf(stored), stored]));
  const gone = [...old].filter(([name]) => !young.has(name)).map(([, stored]) => stored);
  return [
    ...gone.map((stored) => ({ table: stored.table, key: keyOf(stored), before: stored.row, after: null })),
    ...[...young].flatMap(([name, stored]) => {
      const { table, row } = stored;
      const former = old.get(name)?.row;
      if (!former) return { table, key: keyOf(stored), before: null, after: row };
      const changed = Object.keys(row).filter((column) => !isSame(row[column], former[column]));
      if (changed.length === 0) return [];
      return { table, key: keyOf(stored), before: pick(former, changed), after: pick(row, changed) };
    }),
  ];
}

export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function pick(row: Record<string, unknown>, columns: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}
