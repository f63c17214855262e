import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { stages } from '~db/schema/prospects';

/** Gives the stages these places; call it with all of them, locked. */
export async function orderStages(tx: Db, workspaceId: string, ids: readonly string[]): Promise<void> {
  // No two stages may share a place, not even in between: all of them step aside first.
  await tx
    .update(stages)
    .set({ position: sql`-1 - ${stages.position}` })
    .where(eq(stages.workspaceId, workspaceId));
  for (const [position, id] of ids.entries()) {
    await tx
      .update(stages)
      .set({ position })
      .where(and(eq(stages.workspaceId, workspaceId), eq(stages.id, id)));
  }
}
