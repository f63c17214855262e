import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { merges } from '~db/schema/merges';
import { compareRows } from './compare-rows.server';

export interface Stays {
  /** Tables in which something was changed since. */
  changed: string[];
  /** Lines in the timeline since. */
  lines: number;
}

/** What undoing a merge would leave with the record that was kept: what was changed since, and what came since. */
export async function findStays(db: Db, merge: typeof merges.$inferSelect): Promise<Stays> {
  const { workspaceId, id, changes, keptId, undoneAt } = merge;
  const tables = [...new Set(changes.map(({ table }) => table))];
  const changed: string[] = [];
  for (const table of undoneAt ? [] : tables) {
    const rows = await compareRows(db, table, changes);
    if (rows.some(({ touched }) => touched.length > 0)) changed.push(table);
  }
  const [since] = await db.execute<{ lines: number }>(sql`
    select count(*)::int as lines from activities a
    join merges m on m.workspace_id = a.workspace_id and m.id = ${id}
    where a.workspace_id = ${workspaceId} and a.prospect_id = ${keptId} and a.at > m.at
      and a.at < coalesce(m.undone_at, 'infinity')`);
  return { changed, lines: since?.lines ?? 0 };
}
