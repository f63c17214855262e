import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Queue } from '~/jobs/queue.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { bulkChangeRows, bulkChanges } from '~db/schema/bulk-changes';
import { AT_ONCE, canUndo } from './change';
import { kinds } from './kinds/index.server';
import { isChange, type WhichChange } from './which-change.server';

interface Undo {
  changeId: string;
  actor: MemberActor;
  now: Date;
}

/** Takes a change back, of many prospects in the background. What has been changed again since stays as it is. */
export async function undoChange(
  { db, queue }: { db: Db; queue: Queue },
  { changeId, actor, now }: Undo,
): Promise<Result<{ inBackground: boolean }, 'not_found'>> {
  const which = { workspaceId: actor.workspaceId, changeId };
  const begun = await db.transaction(async (tx) => {
    const [change] = await tx.select().from(bulkChanges).where(isChange(which)).for('update');
    if (!change || !canUndo(change.kind) || !['done', 'cancelled'].includes(change.state)) return null;
    await tx.update(bulkChanges).set({ state: 'undoing', progressAt: now }).where(isChange(which));
    await recordEvent(tx, {
      action: 'prospects.bulk_undone',
      subjectKind: 'bulk_change',
      subjectId: changeId,
      data: { kind: change.kind },
      actor,
      at: now,
    });
    const inBackground = change.done > AT_ONCE;
    if (inBackground) await queue.send(tx, 'undo-prospect-change', which);
    return { inBackground };
  });
  if (!begun) return fail('not_found');
  if (!begun.inBackground) await runUndo(db, { ...which, now: () => now });
  return ok(begun);
}

/** Goes on taking a change back, batch by batch, until it is done or stopped. */
export async function runUndo(
  db: Db,
  { now, signal, ...which }: WhichChange & { now: () => Date; signal?: AbortSignal },
): Promise<void> {
  while (!signal?.aborted) {
    if (!(await db.transaction((tx) => undoBatch(tx, which, now())))) return;
  }
}

async function undoBatch(tx: Db, which: WhichChange, now: Date): Promise<boolean> {
  const [change] = await tx.select().from(bulkChanges).where(isChange(which)).for('update');
  if (change?.state !== 'undoing') return false;
  const kind = kinds[change.kind];
  const ofChange = and(
    eq(bulkChangeRows.workspaceId, which.workspaceId),
    eq(bulkChangeRows.changeId, which.changeId),
  );
  const found = await tx
    .select()
    .from(bulkChangeRows)
    .where(and(ofChange, eq(bulkChangeRows.outcome, 'changed'), isNull(bulkChangeRows.undoneAt)))
    .orderBy(asc(bulkChangeRows.prospectId))
    .limit(kind.size);
  if (found.length === 0) {
    await tx.update(bulkChanges).set({ state: 'undone', finishedAt: now }).where(isChange(which));
    return false;
  }
  const rows = found.map(({ prospectId, before }) => ({
    prospectId,
    outcome: 'changed',
    before: before ?? undefined,
  }));
  const actor: MemberActor = { workspaceId: which.workspaceId, memberId: change.memberId };
  await kind.revert?.(tx, { target: change.target ?? { id: '', name: '' }, rows, actor, now });
  const ids = found.map(({ prospectId }) => prospectId);
  await tx
    .update(bulkChangeRows)
    .set({ undoneAt: now })
    .where(and(ofChange, inArray(bulkChangeRows.prospectId, ids)));
  await tx.update(bulkChanges).set({ progressAt: now }).where(isChange(which));
  return true;
}
