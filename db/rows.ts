import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from './client';

interface InsertOptions<T extends PgTable> {
  onConflict?: SQL;
  /** What becomes of a given value on its way into the column. */
  written?: { [K in keyof T['$inferInsert']]?: (given: SQL) => SQL };
}

/**
 * Inserts any number of rows that have the same keys, with one parameter per column: PostgreSQL allows 65,535 of
 * them, and drizzle's `values` takes one per cell. Defaults made in JavaScript, such as ids, have to be given;
 * columns that are arrays themselves can't be.
 */
export async function insertRows<T extends PgTable>(
  tx: Db,
  table: T,
  rows: readonly T['$inferInsert'][],
  { onConflict = sql``, written = {} }: InsertOptions<T> = {},
): Promise<void> {
  const columns = columnsOf(table, rows);
  if (columns.length === 0) return;
  const given = givenBy(columns, rows);
  const values = columns.map(
    ([key], index) =>
      written[key as keyof typeof written]?.(given.values[index] ?? sql``) ?? given.values[index],
  );
  const names = columns.map(([, { name }]) => sql.identifier(name));
  await tx.execute(sql`
    insert into ${table} (${sql.join(names, sql`, `)}) select ${sql.join(values, sql`, `)}
    from ${given.source} ${onConflict}`);
}

/** Updates any number of rows, each found by `workspaceId` and `id`; the rows have the same keys. */
export async function updateRows<T extends PgTable>(
  tx: Db,
  table: T,
  rows: readonly (Partial<T['$inferInsert']> & { workspaceId: string; id: string })[],
): Promise<void> {
  const columns = columnsOf(table, rows);
  const { source, values } = givenBy(columns, rows);
  const assigned = columns.map(([key, { name }], index) => ({
    key,
    assignment: sql`${sql.identifier(name)} = ${values[index]}`,
    match: sql`kept.${sql.identifier(name)} = ${values[index]}`,
  }));
  const isKey = ({ key }: { key: string }) => key === 'workspaceId' || key === 'id';
  const changed = assigned.filter((column) => !isKey(column));
  if (changed.length === 0) return;
  await tx.execute(sql`
    update ${table} as kept set ${sql.join(
      changed.map(({ assignment }) => assignment),
      sql`, `,
    )} from ${source}
    where ${sql.join(
      assigned.filter(isKey).map(({ match }) => match),
      sql` and `,
    )}`);
}

/** Texts as a set to join with or to look in, as one parameter. */
export const textSet = (values: readonly string[]) =>
  sql`(select value from unnest(${arrayOf(values)}::text[]) value)`;

export const idSet = (ids: readonly string[]) =>
  sql`(select value from unnest(${arrayOf(ids)}::uuid[]) value)`;

type Column = [key: string, column: PgColumn];

function columnsOf(table: PgTable, [first]: readonly object[]): Column[] {
  const columns = getTableColumns(table);
  return first ? Object.entries(columns).filter(([key]) => Object.hasOwn(first, key)) : [];
}

/** The rows as a set named `given`, and the value of each column; what all rows share is said once. */
function givenBy(columns: Column[], rows: readonly object[]): { source: SQL; values: SQL[] } {
  const arrays: SQL[] = [];
  const aliases: SQL[] = [];
  const values = columns.map(([key, column], index) => {
    const cells = rows.map((row) => row[key as keyof typeof row] as unknown);
    const type = column.getSQLType();
    const write = type === 'jsonb' ? jsonOf : textOf;
    const isLast = index === columns.length - 1 && arrays.length === 0;
    if (!isLast && cells.every((cell) => cell === cells[0]))
      return sql`${write(cells[0])}::text::${sql.raw(type)}`;
    arrays.push(sql`${arrayOf(cells, write)}::${sql.raw(type)}[]`);
    aliases.push(sql`${sql.identifier(key)}`);
    return sql`given.${sql.identifier(key)}`;
  });
  return {
    source: sql`unnest(${sql.join(arrays, sql`, `)}) as given(${sql.join(aliases, sql`, `)})`,
    values,
  };
}

/** As PostgreSQL writes arrays; a client's own way of sending them is far slower than the rest together. */
export const arrayOf = (cells: readonly unknown[], write: typeof textOf = textOf) =>
  `{${cells.map((cell) => elementOf(write(cell))).join(',')}}`;

function elementOf(text: string | null): string {
  if (text === null) return 'null';
  return /["\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value.toISOString() : String(value);
}

const jsonOf = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
