import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { stages } from '~db/schema/prospects';

/** The stage a new prospect begins in: the first open one. */
export async function firstStage(tx: Db, workspaceId: string): Promise<string> {
  const [stage] = await tx
    .select({ id: stages.id })
    .from(stages)
    .where(and(eq(stages.workspaceId, workspaceId), eq(stages.type, 'open')))
    .orderBy(asc(stages.position))
    .limit(1);
  if (!stage) throw new Error(`Workspace ${workspaceId} has no open stage`);
  return stage.id;
}
