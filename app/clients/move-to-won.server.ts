import { and, asc, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { moveStage } from '~/prospects/move-stage.server';
import type { Db } from '~db/client';
import { stages } from '~db/schema/prospects';

/**
 * Moves a prospect to the first stage that means won; a pipeline without one leaves it where it is. Answers the stage
 * it came from.
 */
export async function moveToWon(
  tx: Db,
  { prospectId, actor, now }: { prospectId: string; actor: Actor; now: Date },
): Promise<string | null> {
  const [won] = await tx
    .select({ id: stages.id })
    .from(stages)
    .where(and(eq(stages.workspaceId, actor.workspaceId), eq(stages.type, 'won')))
    .orderBy(asc(stages.position))
    .limit(1);
  if (!won) return null;
  const moved = await moveStage(tx, { prospectId, stageId: won.id, actor, now });
  return moved.ok ? moved.value.fromStageId : null;
}
