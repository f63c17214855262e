import type { Sql } from 'postgres';
import { listTables } from '~/backups/tables.server';

/** Of each table that a backup holds, how many rows there are and a hash of everything in them. */
export async function tableDigests(sql: Sql): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const { name } of await listTables(sql)) {
    const [row] = await sql`
      select count(*) || ' rows ' || md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as digest
      from ${sql(name)} t`;
    digests[name] = row?.digest;
  }
  return digests;
}
