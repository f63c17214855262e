import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';

const tablesOf = async (db: Db, column: string): Promise<string[]> => {
  const rows = await db.execute<{ name: string }>(sql`
    select c.table_name as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and column_name = ${column} and table_type = 'BASE TABLE'
    order by 1`);
  return rows.map(({ name }) => name);
};

/** A fingerprint of every table's rows of a workspace: equal means that nothing changed. */
export async function fingerprint(db: Db, workspaceId: string): Promise<Record<string, string>> {
  const tables = await tablesOf(db, 'workspace_id');
  const prints = await Promise.all(
    tables.map(async (name) => {
      const [row] = await db.execute<{ print: string }>(sql`
        select count(*) || ' rows ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as print
        from ${sql.identifier(name)} t where workspace_id = ${workspaceId}`);
      return [name, row?.print ?? ''] as const;
    }),
  );
  return Object.fromEntries(prints);
}

/** The ids of all records of a workspace. */
export async function idsOf(db: Db, workspaceId: string): Promise<Set<string>> {
  const withWorkspace = await tablesOf(db, 'workspace_id');
  const tables = (await tablesOf(db, 'id')).filter((name) => withWorkspace.includes(name));
  const found = await Promise.all(
    tables.map((name) =>
      db.execute<{ id: string }>(
        sql`select id::text as id from ${sql.identifier(name)} where workspace_id = ${workspaceId}`,
      ),
    ),
  );
  return new Set(found.flat().map(({ id }) => id));
}

/** The newest record of each table of a workspace, by the table's name. */
export async function newestIds(db: Db, workspaceId: string): Promise<Record<string, string>> {
  const withWorkspace = await tablesOf(db, 'workspace_id');
  const tables = (await tablesOf(db, 'id')).filter((name) => withWorkspace.includes(name));
  const found = await Promise.all(
    tables.map(async (name) => {
      const [row] = await db.execute<{ id: string }>(
        sql`select id::text as id from ${sql.identifier(name)} where workspace_id = ${workspaceId} order by id desc limit 1`,
      );
      return [name, row?.id ?? ''] as const;
    }),
  );
  return Object.fromEntries(found.filter(([, id]) => id));
}
