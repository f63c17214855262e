import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { prospectLists } from '~db/schema/prospects';
import { callScripts } from '~db/schema/scripts';
import { sequences } from '~db/schema/sequences';

const PLACES = { list: prospectLists, sequence: sequences };

interface Use {
  /** What the script is said for. */
  place: keyof typeof PLACES;
  placeId: string;
  /** Null for the usual one. */
  scriptId: string | null;
  actor: Actor;
}

/** Lets a list or a sequence have its own script. */
export function giveScript(
  db: Db,
  { place, placeId, scriptId, actor: { workspaceId } }: Use,
): Promise<Result<null, 'not_found'>> {
  const table = PLACES[place];
  return db.transaction(async (tx) => {
    if (scriptId && !(await isScript(tx, workspaceId, scriptId))) return fail('not_found');
    const changed = await tx
      .update(table)
      .set({ scriptId })
      .where(and(eq(table.workspaceId, workspaceId), eq(table.id, placeId)))
      .returning({ id: table.id });
    return changed.length > 0 ? ok(null) : fail('not_found');
  });
}

const isScript = async (tx: Db, workspaceId: string, id: string) =>
  (await tx.$count(callScripts, and(eq(callScripts.workspaceId, workspaceId), eq(callScripts.id, id)))) > 0;
