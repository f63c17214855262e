import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { lockStages } from './lock-stages.server';
import { orderStages } from './order-stages.server';

interface StageShift {
  stageId: string;
  direction: 'up' | 'down';
  actor: Actor;
  now: Date;
}

/** Moves a stage one place up or down; at the end it stays where it is. */
export function shiftStage(
  db: Db,
  { stageId, direction, actor, now }: StageShift,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const ids = (await lockStages(tx, workspaceId)).map(({ id }) => id);
    const from = ids.indexOf(stageId);
    if (from === -1) return fail('not_found');
    const to = from + (direction === 'up' ? -1 : 1);
    if (to < 0 || to >= ids.length) return ok(null);
    ids.splice(to, 0, ...ids.splice(from, 1));
    await orderStages(tx, workspaceId, ids);
    const subject = { subjectKind: 'stage', subjectId: stageId };
    await recordEvent(tx, { action: 'stage.shifted', ...subject, data: { position: to }, actor, at: now });
    return ok(null);
  });
}
