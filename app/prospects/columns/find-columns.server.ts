import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { savedViews, tablePreferences } from '~db/schema/saved-views';
import { visibleTo } from '../views/find-views.server';

/** The columns chosen for a view, else those the member chose for her table; null when nobody chose any. */
export async function columnsOf(
  db: Db,
  actor: MemberActor,
  view: string | undefined,
): Promise<string[] | null> {
  if (view && view !== 'all') {
    const [found] = await db
      .select({ columns: savedViews.columns })
      .from(savedViews)
      .where(and(visibleTo(actor), eq(savedViews.id, view)));
    if (found?.columns) return found.columns;
  }
  const [preference] = await db
    .select({ columns: tablePreferences.columns })
    .from(tablePreferences)
    .where(
      and(eq(tablePreferences.workspaceId, actor.workspaceId), eq(tablePreferences.memberId, actor.memberId)),
    );
  return preference?.columns ?? null;
}
