import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { RowChange } from '~db/schema/merges';
import { primaryKeyOf } from './references.server';
import { isSame } from './row-changes';

type Row = Record<string, unknown>;

interface Comparison {
  key: Row;
  before: Row;
  /** Columns that still say what the merge wrote, and those somebody has changed since. */
  untouched: string[];
  touched: string[];
}

/** Rows of a table that a merge has changed, beside what stands there now; a row that has gone since is left out. */
export async function compareRows(
  tx: Db,
  table: string,
  changes: readonly RowChange[],
): Promise<Comparison[]> {
  const altered = changes.filter((change) => change.table === table && change.before && change.after);
  const now = await currentRows(tx, table, altered);
  return altered.flatMap(({ key, before, after }) => {
    const row = now.get(nameOf(table, key));
    if (!row || !before || !after) return [];
    const columns = Object.keys(before);
    const untouched = columns.filter((column) => isSame(row[column], after[column]));
    const touched = columns.filter((column) => !untouched.includes(column));
    return { key, before, untouched, touched };
  });
}

/** Rows as a set of this table's type, as one parameter. */
export const given = (table: string, rows: readonly Row[]) =>
  sql`jsonb_populate_recordset(null::${sql.identifier(table)}, ${JSON.stringify(rows)}::jsonb) given`;

/** Joins `t` with `given` by the primary key. */
export const sameKey = (table: string) =>
  sql.join(
    primaryKeyOf(table).map((column) => sql`t.${sql.identifier(column)} = given.${sql.identifier(column)}`),
    sql` and `,
  );

async function currentRows(tx: Db, table: string, changes: readonly RowChange[]): Promise<Map<string, Row>> {
  if (changes.length === 0) return new Map();
  const keys = changes.map(({ key }) => key);
  const found = await tx.execute<{ row: Row }>(
    sql`select to_jsonb(t) as row from ${sql.identifier(table)} t join ${given(table, keys)} on ${sameKey(table)}`,
  );
  return new Map([...found].map(({ row }) => [nameOf(table, row), row]));
}

/** JSON in the database keeps no order of its own. */
const nameOf = (table: string, row: Row) => JSON.stringify(primaryKeyOf(table).map((column) => row[column]));
