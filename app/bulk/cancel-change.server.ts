import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { bulkChanges } from '~db/schema/bulk-changes';
import { isChange } from './which-change.server';

/** Stops a change after the batch at hand; what is done stays and can be taken back. */
export async function cancelChange(
  db: Db,
  { changeId, actor, now }: { changeId: string; actor: MemberActor; now: Date },
): Promise<Result<null, 'not_found'>> {
  const cancelled = await db
    .update(bulkChanges)
    .set({ state: 'cancelled', finishedAt: now })
    .where(and(isChange({ workspaceId: actor.workspaceId, changeId }), eq(bulkChanges.state, 'running')))
    .returning({ id: bulkChanges.id });
  return cancelled.length > 0 ? ok(null) : fail('not_found');
}
