import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { scriptVersions } from '~db/schema/scripts';
import { lockScript } from './lock-script.server';

/** Makes the draft of a script what sessions begin with from now on; running ones keep theirs. */
export function publishScript(
  db: Db,
  { scriptId, actor, now }: { scriptId: string; actor: Actor; now: Date },
): Promise<Result<{ number: number }, 'not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const newest = await lockScript(tx, { workspaceId, scriptId });
    if (!newest) return fail('not_found');
    const { number } = newest;
    if (newest.publishedAt) return ok({ number });
    await tx
      .update(scriptVersions)
      .set({ publishedAt: now })
      .where(and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.id, newest.id)));
    await recordEvent(tx, {
      action: 'script.published',
      subjectKind: 'script',
      subjectId: scriptId,
      data: { number },
      actor,
      at: now,
    });
    return ok({ number });
  });
}
