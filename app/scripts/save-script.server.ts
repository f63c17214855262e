import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callScripts, scriptVersions } from '~db/schema/scripts';
import { lockScript } from './lock-script.server';
import type { ScriptDraft } from './schema';
import { contentOf } from './script-content.server';

interface ScriptEdit {
  scriptId: string;
  name: string;
  /** Of the version the form was filled from. */
  number: number;
  /** What has no id is new. */
  draft: ScriptDraft;
  actor: Actor;
  now: Date;
}

/**
 * Saves a script as a draft: a published version is left as it was, for the calls made with it. Sessions use the draft
 * once it is published. `stale` when somebody has begun another version since.
 */
export function saveScript(
  db: Db,
  { scriptId, name, number, draft, actor, now }: ScriptEdit,
): Promise<Result<{ number: number }, 'not_found' | 'stale'>> {
  const { workspaceId } = actor;
  const content = contentOf(draft);
  return db.transaction(async (tx) => {
    const newest = await lockScript(tx, { workspaceId, scriptId });
    if (!newest) return fail('not_found');
    if (newest.number !== number) return fail('stale');
    await tx
      .update(callScripts)
      .set({ name })
      .where(and(eq(callScripts.workspaceId, workspaceId), eq(callScripts.id, scriptId)));
    if (newest.publishedAt === null) {
      await tx
        .update(scriptVersions)
        .set({ content })
        .where(and(eq(scriptVersions.workspaceId, workspaceId), eq(scriptVersions.id, newest.id)));
      return ok({ number });
    }
    const next = number + 1;
    await tx.insert(scriptVersions).values({ workspaceId, scriptId, number: next, content, createdAt: now });
    return ok({ number: next });
  });
}
