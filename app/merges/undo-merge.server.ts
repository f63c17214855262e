import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { merges } from '~db/schema/merges';
import { findStays, type Stays } from './find-stays.server';
import { finishUndo } from './finish-undo.server';
import type { MergedKind } from './merged-kind';
import { restoreRows } from './restore-rows.server';

interface Undo {
  mergeId: string;
  actor: Actor;
  now: Date;
}

type Undone = { kind: MergedKind; keptId: string; goneId: string; stays: Stays };

/**
 * Makes two records of one again, each with what it had. What came since stays with the one that was kept, and so does
 * what was changed since; `stays` names it. Of several merges the last one is undone first (`merged_since`).
 */
export function undoMerge(
  db: Db,
  { mergeId, actor, now }: Undo,
): Promise<Result<Undone, 'not_found' | 'merged_since'>> {
  const { workspaceId } = actor;
  const own = and(eq(merges.workspaceId, workspaceId), eq(merges.id, mergeId), isNull(merges.undoneAt));
  return db.transaction(async (tx) => {
    const [merge] = await tx.select().from(merges).where(own).for('update');
    if (!merge) return fail('not_found');
    if (await isMergedSince(tx, merge)) return fail('merged_since');
    const stays = await findStays(tx, merge);
    await restoreRows(tx, merge.changes);
    await tx.update(merges).set({ undoneAt: now }).where(own);
    const { kind, keptId, goneId } = merge;
    await finishUndo(tx, merge, { actor, now });
    await recordEvent(tx, {
      action: `${kind}.merge_undone`,
      subjectKind: kind,
      subjectId: keptId,
      data: { mergeId, goneId, stays },
      actor,
      at: now,
    });
    return ok({ kind, keptId, goneId, stays });
  });
}

/** Whether the one that was kept has since taken in another one, or gone into another one itself. */
async function isMergedSince(
  tx: Db,
  { workspaceId, id, keptId }: typeof merges.$inferSelect,
): Promise<boolean> {
  const [last] = await tx
    .select({ id: merges.id })
    .from(merges)
    .where(
      and(
        eq(merges.workspaceId, workspaceId),
        isNull(merges.undoneAt),
        sql`${keptId} in (${merges.keptId}, ${merges.goneId})`,
      ),
    )
    .orderBy(desc(merges.at), desc(merges.id))
    .limit(1);
  return last?.id !== id;
}
