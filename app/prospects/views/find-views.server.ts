import { and, asc, eq, or, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { savedViews, tablePreferences } from '~db/schema/saved-views';

export type SavedView = Awaited<ReturnType<typeof findViews>>[number];

/** What a member sees: her own views and those others have shared. */
export const visibleTo = ({ workspaceId, memberId }: MemberActor) =>
  and(
    eq(savedViews.workspaceId, workspaceId),
    or(eq(savedViews.memberId, memberId), eq(savedViews.shared, true)),
  );

/** The views a member can open, by name; her own come first. */
export function findViews(db: Db, actor: MemberActor) {
  const { workspaceId, memberId } = actor;
  const own = sql<boolean>`${savedViews.memberId} = ${memberId}`;
  return db
    .select({
      id: savedViews.id,
      name: savedViews.name,
      shared: savedViews.shared,
      search: savedViews.search,
      columns: savedViews.columns,
      own,
      by: members.name,
      isDefault: sql<boolean>`${tablePreferences.defaultViewId} is not null`,
    })
    .from(savedViews)
    .innerJoin(members, and(eq(members.workspaceId, workspaceId), eq(members.id, savedViews.memberId)))
    .leftJoin(
      tablePreferences,
      and(
        eq(tablePreferences.workspaceId, workspaceId),
        eq(tablePreferences.memberId, memberId),
        eq(tablePreferences.defaultViewId, savedViews.id),
      ),
    )
    .where(visibleTo(actor))
    .orderBy(sql`${own} desc`, asc(sql`lower(${savedViews.name})`), asc(savedViews.id));
}
