import { asc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { stages } from '~db/schema/prospects';

/** The workspace's stages in their order. */
export const findStages = (db: Db, workspaceId: string) =>
  db
    .select({
      id: stages.id,
      name: stages.name,
      type: stages.type,
      colour: stages.colour,
      position: stages.position,
    })
    .from(stages)
    .where(eq(stages.workspaceId, workspaceId))
    .orderBy(asc(stages.position));
