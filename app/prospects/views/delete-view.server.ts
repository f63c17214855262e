import { and, eq, ne } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { callSessions } from '~db/schema/calls';
import { savedViews, tablePreferences } from '~db/schema/saved-views';

interface Deletion {
  viewId: string;
  actor: MemberActor;
  now: Date;
}

/** Deletes one of her views; the prospects stay. `in_use` while a call session works through it. */
export function deleteView(
  db: Db,
  { viewId, actor, now }: Deletion,
): Promise<Result<null, 'not_found' | 'in_use'>> {
  const { workspaceId, memberId } = actor;
  const ofView = and(eq(callSessions.workspaceId, workspaceId), eq(callSessions.viewId, viewId));
  const own = and(
    eq(savedViews.workspaceId, workspaceId),
    eq(savedViews.id, viewId),
    eq(savedViews.memberId, memberId),
  );
  return db.transaction(async (tx) => {
    const [view] = await tx.select({ name: savedViews.name }).from(savedViews).where(own).for('update');
    if (!view) return fail('not_found');
    const running = await tx.$count(callSessions, and(ofView, ne(callSessions.state, 'ended')));
    if (running > 0) return fail('in_use');
    await tx.update(callSessions).set({ viewId: null }).where(ofView);
    await tx
      .update(tablePreferences)
      .set({ defaultViewId: null })
      .where(and(eq(tablePreferences.workspaceId, workspaceId), eq(tablePreferences.defaultViewId, viewId)));
    await tx.delete(savedViews).where(own);
    await recordEvent(tx, {
      action: 'saved_view.deleted',
      subjectKind: 'saved_view',
      subjectId: viewId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
