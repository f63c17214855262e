import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { idSet } from '~db/rows';
import type { Person } from '../find-person.server';
import { belongsTo, personTables } from '../person-tables.server';

/** How many rows of each table belong to a person; tables without one are left out. */
export async function countRows(tx: Db, { workspaceId, ids }: Person): Promise<Record<string, number>> {
  const counts = personTables.map(
    (entry) => sql`select ${entry.table}::text as "table", count(*)::int as count
      from ${sql.identifier(entry.table)} t where ${belongsTo(entry, workspaceId, idSet(ids))}`,
  );
  const rows = await tx.execute<{ table: string; count: number }>(sql.join(counts, sql` union all `));
  return Object.fromEntries(
    [...rows].filter(({ count }) => count > 0).map(({ table, count }) => [table, count]),
  );
}
