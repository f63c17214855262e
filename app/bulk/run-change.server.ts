import { and, asc, eq, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { bulkChangeRows, bulkChanges } from '~db/schema/bulk-changes';
import type { Outcome } from './change';
import { kinds } from './kinds/index.server';
import { isChange, type WhichChange } from './which-change.server';
import { writeOutcomes } from './write-outcomes.server';

interface Run extends WhichChange {
  now: () => Date;
  /** Stops after the batch at hand; the change goes on when this is called again. */
  signal?: AbortSignal;
}

/** Carries a change out, batch by batch, each in a transaction of its own; killed at any point it goes on where it stood. */
export async function runChange(db: Db, { now, signal, ...which }: Run): Promise<void> {
  while (!signal?.aborted) {
    if (!(await db.transaction((tx) => runBatch(tx, which, now())))) return;
  }
}

/** Whether there may be more to do. Two processes at a time take turns, so that no row is done twice. */
async function runBatch(tx: Db, which: WhichChange, now: Date): Promise<boolean> {
  const [change] = await tx.select().from(bulkChanges).where(isChange(which)).for('update');
  if (change?.state !== 'running') return false;
  const actor: MemberActor = { workspaceId: which.workspaceId, memberId: change.memberId };
  const kind = kinds[change.kind];
  const prospectIds = await waiting(tx, which, kind.size);
  if (prospectIds.length === 0) {
    await tx.update(bulkChanges).set({ state: 'done', finishedAt: now }).where(isChange(which));
    await recordEvent(tx, {
      action: `prospects.bulk_${change.kind}`,
      subjectKind: 'bulk_change',
      subjectId: change.id,
      data: { targetId: change.target?.id ?? null, counts: change.counts },
      actor,
      at: now,
    });
    return false;
  }
  const target = change.target ?? { id: '', name: '' };
  const outcomes = await kind.apply(tx, { target, prospectIds, actor, now });
  await writeOutcomes(tx, which, outcomes);
  await tx
    .update(bulkChanges)
    .set({ done: change.done + outcomes.length, counts: counted(change.counts, outcomes), progressAt: now })
    .where(isChange(which));
  return true;
}

async function waiting(tx: Db, { workspaceId, changeId }: WhichChange, size: number): Promise<string[]> {
  const rows = await tx
    .select({ id: bulkChangeRows.prospectId })
    .from(bulkChangeRows)
    .where(
      and(
        eq(bulkChangeRows.workspaceId, workspaceId),
        eq(bulkChangeRows.changeId, changeId),
        isNull(bulkChangeRows.outcome),
      ),
    )
    .orderBy(asc(bulkChangeRows.prospectId))
    .limit(size);
  return rows.map(({ id }) => id);
}

function counted(counts: Record<string, number>, outcomes: readonly Outcome[]): Record<string, number> {
  const next = { ...counts };
  for (const { outcome } of outcomes) next[outcome] = (next[outcome] ?? 0) + 1;
  return next;
}
