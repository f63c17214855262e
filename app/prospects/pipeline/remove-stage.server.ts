import { and, eq, sql } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { activities } from '~db/schema/activities';
import { callSessions, outcomeRules } from '~db/schema/calls';
import { prospects, removedStages, stages } from '~db/schema/prospects';
import { savedViews } from '~db/schema/saved-views';
import { isLastOfType, type LockedStage, lockStages } from './lock-stages.server';

interface StageRemoval {
  stageId: string;
  /** Where its prospects go. */
  toStageId: string;
  actor: Actor;
  now: Date;
}

/**
 * Removes a stage; its prospects, and whatever else leads to it, go to another one. The last of a type stays
 * (`last_of_type`).
 */
export function removeStage(
  db: Db,
  { stageId, toStageId, actor, now }: StageRemoval,
): Promise<Result<{ moved: number }, 'not_found' | 'last_of_type'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const all = await lockStages(tx, workspaceId);
    const from = all.find(({ id }) => id === stageId);
    const to = all.find(({ id }) => id === toStageId);
    if (!from || !to || from === to) return fail('not_found');
    if (isLastOfType(all, from)) return fail('last_of_type');
    const moved = await moveAll(tx, { from, to, actor, now });
    await leadElsewhere(tx, from, to);
    await tx.delete(stages).where(and(eq(stages.workspaceId, workspaceId), eq(stages.id, stageId)));
    await recordEvent(tx, {
      action: 'stage.removed',
      subjectKind: 'stage',
      subjectId: stageId,
      data: { name: from.name, toStageId, to: to.name, moved },
      actor,
      at: now,
    });
    return ok({ moved });
  });
}

type Way = { from: LockedStage; to: LockedStage; actor: Actor; now: Date };

/** In two statements however many they are; how long they have been waiting stays as it was. */
async function moveAll(tx: Db, { from, to, actor, now }: Way): Promise<number> {
  const here = and(eq(prospects.workspaceId, actor.workspaceId), eq(prospects.stageId, from.id));
  const data = JSON.stringify({ from: from.name, to: to.name });
  await tx.execute(sql`insert into ${activities} (workspace_id, id, prospect_id, kind, member_id, data, at)
    select ${prospects.workspaceId}, gen_random_uuid(), ${prospects.id}, 'stage_moved', ${actor.memberId},
      ${data}::jsonb, ${now.toISOString()}::timestamptz
    from ${prospects} where ${here}`);
  const { count } = await tx
    .update(prospects)
    .set({ stageId: to.id, ...(to.type === 'lost' ? {} : { lostReason: null }), updatedAt: now })
    .where(here);
  return count;
}

/** Outcomes that move there, sessions that call there, views that show it, and stages removed before. */
async function leadElsewhere(tx: Db, from: LockedStage, to: LockedStage): Promise<void> {
  const { workspaceId } = from;
  await tx
    .update(outcomeRules)
    .set({ nextStageId: to.id })
    .where(and(eq(outcomeRules.workspaceId, workspaceId), eq(outcomeRules.nextStageId, from.id)));
  await tx
    .update(callSessions)
    .set({ stageId: to.id })
    .where(and(eq(callSessions.workspaceId, workspaceId), eq(callSessions.stageId, from.id)));
  await tx
    .update(savedViews)
    .set({ search: sql`replace(${savedViews.search}, ${from.id}, ${to.id})` })
    .where(and(eq(savedViews.workspaceId, workspaceId), sql`strpos(${savedViews.search}, ${from.id}) > 0`));
  await tx
    .update(removedStages)
    .set({ stageId: to.id })
    .where(and(eq(removedStages.workspaceId, workspaceId), eq(removedStages.stageId, from.id)));
  await tx.insert(removedStages).values({ workspaceId, id: from.id, stageId: to.id });
}
