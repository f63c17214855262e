import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callScripts } from '~db/schema/scripts';

/** Takes a script out of use: sessions no longer offer it, calls made with it keep it. The one offered first stays. */
export function archiveScript(
  db: Db,
  { scriptId, actor, now }: { scriptId: string; actor: Actor; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const archived = await tx
      .update(callScripts)
      .set({ archivedAt: now })
      .where(
        and(
          eq(callScripts.workspaceId, actor.workspaceId),
          eq(callScripts.id, scriptId),
          eq(callScripts.isDefault, false),
        ),
      )
      .returning({ id: callScripts.id });
    if (archived.length === 0) return fail('not_found');
    const event = { action: 'script.archived', subjectKind: 'script', subjectId: scriptId };
    await recordEvent(tx, { ...event, actor, at: now });
    return ok(null);
  });
}
