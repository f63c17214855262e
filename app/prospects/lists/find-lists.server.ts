import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospectListEntries, prospectLists, prospects } from '~db/schema/prospects';

/** The workspace's prospect lists by name, each with how many stand on it. */
export const findListsWithCounts = (db: Db, workspaceId: string) =>
  db
    .select({ id: prospectLists.id, name: prospectLists.name, count: count(prospects.id) })
    .from(prospectLists)
    .leftJoin(
      prospectListEntries,
      and(
        eq(prospectListEntries.workspaceId, prospectLists.workspaceId),
        eq(prospectListEntries.listId, prospectLists.id),
      ),
    )
    .leftJoin(
      prospects,
      and(
        eq(prospects.workspaceId, prospectListEntries.workspaceId),
        eq(prospects.id, prospectListEntries.prospectId),
        isNull(prospects.deletedAt),
      ),
    )
    .where(eq(prospectLists.workspaceId, workspaceId))
    .groupBy(prospectLists.id, prospectLists.name)
    .orderBy(asc(prospectLists.name));
