import { and, eq, ne } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callScripts } from '~db/schema/scripts';

/** Makes a script the one that new sessions offer first. */
export function offerFirst(
  db: Db,
  { scriptId, actor: { workspaceId } }: { scriptId: string; actor: Actor },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const own = eq(callScripts.workspaceId, workspaceId);
    const chosen = await tx
      .update(callScripts)
      .set({ isDefault: true })
      .where(and(own, eq(callScripts.id, scriptId)))
      .returning({ id: callScripts.id });
    if (chosen.length === 0) return fail('not_found');
    await tx
      .update(callScripts)
      .set({ isDefault: false })
      .where(and(own, ne(callScripts.id, scriptId)));
    return ok(null);
  });
}
