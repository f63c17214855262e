import type { ISql } from 'postgres';

/** Counters and keys to the door: worth nothing in a copy, or dangerous, as a session that has been ended since. */
export const KEYS_AND_COUNTERS = [
  'password_resets',
  'pending_sign_ins',
  'rate_limits',
  'sessions',
  'setup_links',
];

export interface Table {
  name: string;
  /** Without those that PostgreSQL computes. */
  columns: string[];
  /** On disk, for the progress. */
  bytes: number;
}

/** Every table of the product, as it stands in the database. Jobs are no part: what is unfinished in the rows is taken up again. */
export async function listTables(sql: ISql): Promise<Table[]> {
  const tables = await sql<{ name: string; columns: string[]; bytes: string }[]>`
    select c.relname as name, pg_relation_size(c.oid) as bytes,
      (select array_agg(a.attname order by a.attnum) from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    order by c.relname`;
  return tables
    .filter(({ name }) => !KEYS_AND_COUNTERS.includes(name))
    .map(({ bytes, ...table }) => ({ ...table, bytes: Number(bytes) }));
}

/** Values are written so that any server reads the same from them. */
export const plainText = (tx: ISql) =>
  tx.unsafe(`set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601'; set local timezone = 'UTC';
    set local bytea_output = 'hex'; set local extra_float_digits = 1`);

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
