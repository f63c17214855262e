import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospectLists } from '~db/schema/prospects';
import { sequences } from '~db/schema/sequences';

/** The lists and sequences that have this script as their own. */
export async function findUses(db: Db, { workspaceId, scriptId }: { workspaceId: string; scriptId: string }) {
  const uses = (table: typeof prospectLists | typeof sequences) =>
    db
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(and(eq(table.workspaceId, workspaceId), eq(table.scriptId, scriptId)))
      .orderBy(asc(table.name));
  return { lists: await uses(prospectLists), sequences: await uses(sequences) };
}

export type ScriptUses = Awaited<ReturnType<typeof findUses>>;

/** The own script of a list or a sequence; null for the usual one. */
export async function findScriptOf(
  db: Db,
  { workspaceId, place, id }: { workspaceId: string; place: 'list' | 'sequence'; id: string },
): Promise<string | null> {
  const table = place === 'list' ? prospectLists : sequences;
  const [row] = await db
    .select({ scriptId: table.scriptId })
    .from(table)
    .where(and(eq(table.workspaceId, workspaceId), eq(table.id, id)));
  return row?.scriptId ?? null;
}
