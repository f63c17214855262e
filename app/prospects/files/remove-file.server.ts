import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { prospectFiles } from '~db/schema/records';
import { isProspect } from '../is-prospect.server';
import { recordActivity } from '../record-activity.server';

interface Removal {
  prospectId: string;
  id: string;
  /** False puts it back, as undo does. */
  removed: boolean;
  actor: Actor;
  now: Date;
}

/** Takes a file off a prospect or puts it back; a second click changes nothing. */
export function removeFile(
  db: Db,
  { prospectId, id, removed, actor, now }: Removal,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId } = actor;
  const own = and(
    eq(prospectFiles.workspaceId, workspaceId),
    eq(prospectFiles.prospectId, prospectId),
    eq(prospectFiles.id, id),
  );
  return db.transaction(async (tx) => {
    if (!(await isProspect(tx, { workspaceId, prospectId }))) return fail('not_found');
    const changed = await tx
      .update(prospectFiles)
      .set({ deletedAt: removed ? now : null })
      .where(and(own, removed ? isNull(prospectFiles.deletedAt) : isNotNull(prospectFiles.deletedAt)))
      .returning({ id: prospectFiles.id });
    if (changed.length === 0) return (await tx.$count(prospectFiles, own)) > 0 ? ok(null) : fail('not_found');
    const kind = removed ? 'file_removed' : 'file_restored';
    await recordActivity(tx, { prospectId, kind, actor, at: now });
    return ok(null);
  });
}
