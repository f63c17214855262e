import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '~db/client';
import { prospectListEntries, prospectLists, prospectTags, tags } from '~db/schema/prospects';

/** The lists these prospects stand in, by name. */
export const listsOf = (db: Db, workspaceId: string, ids: string[]) =>
  db
    .select({ prospectId: prospectListEntries.prospectId, id: prospectLists.id, name: prospectLists.name })
    .from(prospectListEntries)
    .innerJoin(
      prospectLists,
      and(
        eq(prospectLists.workspaceId, prospectListEntries.workspaceId),
        eq(prospectLists.id, prospectListEntries.listId),
      ),
    )
    .where(
      and(eq(prospectListEntries.workspaceId, workspaceId), inArray(prospectListEntries.prospectId, ids)),
    )
    .orderBy(asc(prospectLists.name));

/** The tags of these prospects, by name. */
export const tagsOf = (db: Db, workspaceId: string, ids: string[]) =>
  db
    .select({ prospectId: prospectTags.prospectId, id: tags.id, name: tags.name })
    .from(prospectTags)
    .innerJoin(tags, and(eq(tags.workspaceId, prospectTags.workspaceId), eq(tags.id, prospectTags.tagId)))
    .where(and(eq(prospectTags.workspaceId, workspaceId), inArray(prospectTags.prospectId, ids)))
    .orderBy(asc(tags.name));
