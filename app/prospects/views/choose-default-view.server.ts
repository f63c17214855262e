import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { savedViews, tablePreferences } from '~db/schema/saved-views';
import { visibleTo } from './find-views.server';

/** Which view a member's table opens with; null for the whole table. */
export function chooseDefaultView(
  db: Db,
  { viewId, actor }: { viewId: string | null; actor: MemberActor },
): Promise<Result<null, 'not_found'>> {
  const { workspaceId, memberId } = actor;
  return db.transaction(async (tx) => {
    const visible = and(visibleTo(actor), eq(savedViews.id, viewId ?? ''));
    if (viewId && (await tx.$count(savedViews, visible)) === 0) return fail('not_found');
    await tx
      .insert(tablePreferences)
      .values({ workspaceId, memberId, defaultViewId: viewId })
      .onConflictDoUpdate({
        target: [tablePreferences.workspaceId, tablePreferences.memberId],
        set: { defaultViewId: viewId },
      });
    return ok(null);
  });
}
