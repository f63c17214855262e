import type { Sql } from 'postgres';
import { newId } from '~db/columns';

/** A row that was added, as PostgreSQL writes it down. */
export interface AddedRow {
  table: string;
  /** Columns and values of its primary key. */
  key: Record<string, unknown>;
  row: Record<string, unknown>;
}

interface Column {
  table: string;
  name: string;
  type: string;
  needed: boolean;
}

interface Reference {
  table: string;
  columns: string[];
  target: string;
  targetColumns: string[];
}

/** Words that mean something to a migration. */
const WORDS: Record<string, string> = {
  time_zone: 'Europe/Vienna',
  default_time_zone: 'Europe/Vienna',
  country: 'AT',
  language: 'de',
};

/** A value by the type of its column, as JSON has it, of which no two rows have the same. */
function inventValue({ name, type, needed }: Column): unknown {
  const id = newId();
  // A later schema may say which table it refers to.
  if (type === 'uuid') return needed ? id : null;
  if (type === 'text') return WORDS[name] ?? `${name} ${id}`;
  if (type === 'jsonb') return { wert: id };
  if (type === 'ARRAY') return ['Wert'];
  if (type === 'boolean') return true;
  if (type === 'bytea') return `\\x${Buffer.from(id).toString('hex')}`;
  if (type === 'date') return '2026-01-01';
  if (type.startsWith('time')) return type.startsWith('timestamp') ? '2026-01-01T00:00:00Z' : '09:00';
  if (/^(smallint|integer|bigint|numeric|real|double)/.test(type)) return 7;
  throw new Error(`Say which value a column of type ${type} gets`);
}

const columnsOf = (sql: Sql) => sql<Column[]>`
  select c.table_name as table, column_name as name, data_type as type,
    is_nullable = 'NO' and column_default is null as needed
  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' and is_identity = 'NO' and is_generated = 'NEVER'`;

const referencesOf = (sql: Sql) => sql<Reference[]>`
  select conrelid::regclass::text as table, confrelid::regclass::text as target,
    (select array_agg(attname::text order by i) from unnest(conkey) with ordinality k(n, i)
      join pg_attribute on attrelid = conrelid and attnum = n) as columns,
    (select array_agg(attname::text order by i) from unnest(confkey) with ordinality k(n, i)
      join pg_attribute on attrelid = confrelid and attnum = n) as "targetColumns"
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;

const keysOf = (sql: Sql) => sql<{ table: string; columns: string[] }[]>`
  select conrelid::regclass::text as table,
    (select array_agg(attname::text) from unnest(conkey) n join pg_attribute on attrelid = conrelid and attnum = n) as columns
  from pg_constraint where contype = 'p' and connamespace = 'public'::regnamespace`;

/**
 * Adds one row to every table that the database has at this moment, each column filled, all of them records of one new
 * workspace that refer to each other. A reference to what comes later stays empty.
 */
export async function fillTables(sql: Sql): Promise<AddedRow[]> {
  const [columns, references, keys] = [await columnsOf(sql), await referencesOf(sql), await keysOf(sql)];
  const added = new Map<string, AddedRow>();
  const waiting = new Set(columns.map(({ table }) => table));

  /** What the references of a table say; null while it needs a table that has no row yet. */
  function referred(table: string): Record<string, unknown> | null {
    const values: Record<string, unknown> = {};
    for (const { target, columns: own, targetColumns } of references.filter((one) => one.table === table)) {
      const row = added.get(target)?.row;
      const isNeeded = columns.some(
        ({ table: of, name, needed }) =>
          of === table && needed && own.includes(name) && name !== 'workspace_id',
      );
      if (!row && isNeeded && target !== table) return null;
      own.forEach((column, index) => {
        if (column !== 'workspace_id') values[column] = row ? row[targetColumns[index] ?? ''] : null;
      });
    }
    const workspace = added.get('workspaces')?.row.id;
    return { ...values, ...(workspace !== undefined && { workspace_id: workspace }) };
  }

  async function add(table: string, given: Record<string, unknown>): Promise<void> {
    const own = columns.filter((column) => column.table === table);
    const values = Object.fromEntries(
      own.map((column) => [column.name, column.name in given ? given[column.name] : inventValue(column)]),
    );
    const names = sql(own.map(({ name }) => name));
    const [inserted] = await sql`
      insert into ${sql(table)} as t (${names})
      select ${names} from jsonb_populate_record(null::${sql(table)}, ${JSON.stringify(values)}::text::jsonb)
      returning to_jsonb(t) as row`;
    const row = inserted?.row as Record<string, unknown>;
    const key = keys.find((one) => one.table === table)?.columns ?? [];
    added.set(table, { table, row, key: Object.fromEntries(key.map((name) => [name, row[name]])) });
    waiting.delete(table);
  }

  while (waiting.size > 0) {
    const before = waiting.size;
    for (const table of waiting) {
      const given = added.size > 0 || table === 'workspaces' ? referred(table) : null;
      if (given) await add(table, given);
    }
    if (waiting.size === before) throw new Error(`Nothing can be added to ${[...waiting].join(', ')}`);
  }
  return [...added.values()];
}
