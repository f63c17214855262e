import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';

/** Hours a week that the members of a workspace want to work together; null while nobody has said. */
export async function findCapacity(db: Db, workspaceId: string): Promise<number | null> {
  const [row] = await db
    .select({ hours: sql<string | null>`sum(${members.hoursAvailable})`.mapWith(Number) })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), isNull(members.deactivatedAt)));
  return row?.hours || null;
}
