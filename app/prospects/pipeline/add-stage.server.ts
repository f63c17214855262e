import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { stages } from '~db/schema/prospects';
import type { StageSettings } from '../stages';
import { isTaken, lockStages } from './lock-stages.server';
import { orderStages } from './order-stages.server';

interface NewStage {
  stage: StageSettings;
  actor: Actor;
  now: Date;
}

/** More columns than anybody looks through. */
const MOST_STAGES = 30;

/** Adds a stage behind the last of its type; `taken` when one is called so already. */
export function addStage(
  db: Db,
  { stage, actor, now }: NewStage,
): Promise<Result<{ stageId: string }, 'taken' | 'too_many'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const all = await lockStages(tx, workspaceId);
    if (isTaken(all, stage.name)) return fail('taken');
    if (all.length >= MOST_STAGES) return fail('too_many');
    const stageId = newId();
    const last = (all.at(-1)?.position ?? -1) + 1;
    await tx.insert(stages).values({ workspaceId, id: stageId, ...stage, position: last });
    const ids = all.map(({ id }) => id);
    const behind = all.findLastIndex(({ type }) => type === stage.type);
    ids.splice(behind === -1 ? ids.length : behind + 1, 0, stageId);
    await orderStages(tx, workspaceId, ids);
    const subject = { subjectKind: 'stage', subjectId: stageId };
    await recordEvent(tx, { action: 'stage.added', ...subject, data: { ...stage }, actor, at: now });
    return ok({ stageId });
  });
}
