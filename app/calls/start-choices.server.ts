import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { findViews } from '~/prospects/views/find-views.server';
import { listPublishedScripts } from '~/scripts/queries.server';
import type { Db } from '~db/client';
import { prospectListEntries, prospectLists, prospects, stages } from '~db/schema/prospects';

export type StartChoices = Awaited<ReturnType<typeof findStartChoices>>;

/** What a session can be started from, with how many contacts are in each. */
export async function findStartChoices(db: Db, actor: MemberActor) {
  const { workspaceId } = actor;
  return {
    lists: await countLists(db, workspaceId),
    stages: await countStages(db, workspaceId),
    views: await findViews(db, actor),
    scripts: await listPublishedScripts(db, workspaceId),
  };
}

const countLists = (db: Db, workspaceId: string) =>
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
        eq(prospects.workspaceId, prospectLists.workspaceId),
        eq(prospects.id, prospectListEntries.prospectId),
        isNull(prospects.deletedAt),
      ),
    )
    .where(eq(prospectLists.workspaceId, workspaceId))
    .groupBy(prospectLists.workspaceId, prospectLists.id)
    .orderBy(asc(prospectLists.name))
    .execute();

const countStages = (db: Db, workspaceId: string) =>
  db
    .select({ id: stages.id, name: stages.name, count: count(prospects.id) })
    .from(stages)
    .leftJoin(
      prospects,
      and(
        eq(prospects.workspaceId, stages.workspaceId),
        eq(prospects.stageId, stages.id),
        isNull(prospects.deletedAt),
      ),
    )
    .where(and(eq(stages.workspaceId, workspaceId), eq(stages.type, 'open')))
    .groupBy(stages.workspaceId, stages.id)
    .orderBy(asc(stages.position))
    .execute();
