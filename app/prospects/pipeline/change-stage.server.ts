import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { stages } from '~db/schema/prospects';
import type { StageSettings } from '../stages';
import { isLastOfType, isTaken, lockStages } from './lock-stages.server';

interface StageChange {
  stageId: string;
  stage: StageSettings;
  actor: Actor;
  now: Date;
}

/** Renames a stage or changes what it means; the last one of its type keeps it (`last_of_type`). */
export function changeStage(
  db: Db,
  { stageId, stage, actor, now }: StageChange,
): Promise<Result<null, 'not_found' | 'taken' | 'last_of_type'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const all = await lockStages(tx, workspaceId);
    const was = all.find(({ id }) => id === stageId);
    if (!was) return fail('not_found');
    if (isTaken(all, stage.name, stageId)) return fail('taken');
    if (was.type !== stage.type && isLastOfType(all, was)) return fail('last_of_type');
    await tx
      .update(stages)
      .set(stage)
      .where(and(eq(stages.workspaceId, workspaceId), eq(stages.id, stageId)));
    const subject = { subjectKind: 'stage', subjectId: stageId };
    const data = { ...stage, was: was.name };
    await recordEvent(tx, { action: 'stage.changed', ...subject, data, actor, at: now });
    return ok(null);
  });
}
