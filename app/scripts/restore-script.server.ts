import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callScripts } from '~db/schema/scripts';

/** Takes a script back into use: sessions offer its published version again. */
export function restoreScript(
  db: Db,
  { scriptId, actor, now }: { scriptId: string; actor: Actor; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const restored = await tx
      .update(callScripts)
      .set({ archivedAt: null })
      .where(and(eq(callScripts.workspaceId, actor.workspaceId), eq(callScripts.id, scriptId)))
      .returning({ id: callScripts.id });
    if (restored.length === 0) return fail('not_found');
    const event = { action: 'script.restored', subjectKind: 'script', subjectId: scriptId };
    await recordEvent(tx, { ...event, actor, at: now });
    return ok(null);
  });
}
