import { asc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { stages } from '~db/schema/prospects';

export type LockedStage = Awaited<ReturnType<typeof lockStages>>[number];

/** The stages in their order, held until the transaction ends: what may be changed depends on the others. */
export const lockStages = (tx: Db, workspaceId: string) =>
  tx
    .select()
    .from(stages)
    .where(eq(stages.workspaceId, workspaceId))
    .orderBy(asc(stages.position))
    .for('update');

/** Every pipeline begins somewhere, and ends well or not: the last stage of a type stays one. */
export const isLastOfType = (all: readonly LockedStage[], stage: LockedStage) =>
  !all.some(({ id, type }) => id !== stage.id && type === stage.type);

/** Whether another stage is called so, whatever the case. */
export const isTaken = (all: readonly LockedStage[], name: string, stageId?: string) =>
  all.some((stage) => stage.id !== stageId && stage.name.toLowerCase() === name.toLowerCase());
