import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospects, stages } from '~db/schema/prospects';

export type PipelineStage = Awaited<ReturnType<typeof findPipeline>>[number];

/** The stages with all that can be set, and whether anybody is in them. */
export const findPipeline = (db: Db, workspaceId: string) => {
  const anybody = db
    .select({ found: sql`1` })
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, stages.workspaceId),
        eq(prospects.stageId, stages.id),
        isNull(prospects.deletedAt),
      ),
    );
  return db
    .select({
      id: stages.id,
      name: stages.name,
      type: stages.type,
      colour: stages.colour,
      staleAfterDays: stages.staleAfterDays,
      isUsed: sql<boolean>`exists ${anybody}`,
    })
    .from(stages)
    .where(eq(stages.workspaceId, workspaceId))
    .orderBy(asc(stages.position));
};
