import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { MergedKind } from './merged-kind';
import { mergedTables } from './references.server';

export interface StoredRow {
  table: string;
  row: Record<string, unknown>;
}

interface Wanted {
  workspaceId: string;
  kind: MergedKind;
  ids: readonly string[];
}

/** Every row that is one of these records or belongs to one. What only counts changes is left out. */
export async function readRows(tx: Db, { workspaceId, kind, ids }: Wanted): Promise<StoredRow[]> {
  const { root, references } = mergedTables[kind];
  const selects = [{ table: root, column: 'id' }, ...references].map(({ table, column }) =>
    rowsWhere(table, sql`t.workspace_id = ${workspaceId} and t.${sql.identifier(column)} in ${ids}`),
  );
  return [
    ...(await tx.execute<{ table: string; row: Record<string, unknown> }>(sql.join(selects, sql` union `))),
  ];
}

const rowsWhere = (table: string, condition: SQL) => sql`
  select ${table}::text as "table", to_jsonb(t) - '{search_text,version,updated_at}'::text[] as row
  from ${sql.identifier(table)} t where ${condition}`;
