import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { removedStages, stages } from '~db/schema/prospects';

/** A stage by its id; of one that was removed, the stage its prospects went to. */
export async function standingStage(tx: Db, workspaceId: string, stageId: string) {
  const successor = tx
    .select({ id: removedStages.stageId })
    .from(removedStages)
    .where(and(eq(removedStages.workspaceId, workspaceId), eq(removedStages.id, stageId)));
  const [stage] = await tx
    .select({ id: stages.id, name: stages.name, type: stages.type })
    .from(stages)
    .where(
      and(eq(stages.workspaceId, workspaceId), sql`${stages.id} = coalesce(${successor}, ${stageId}::uuid)`),
    );
  return stage;
}
