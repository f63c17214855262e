import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { savedViews, tablePreferences } from '~db/schema/saved-views';

interface Choice {
  /** In her order; null for the usual ones. */
  columns: string[] | null;
  /** The saved view they are for, if it is hers; else they are for her table. */
  view?: string;
  actor: MemberActor;
}

/** Remembers which columns a member wants to see, of one of her views or of her table. */
export function chooseColumns(db: Db, { columns, view, actor }: Choice): Promise<void> {
  const { workspaceId, memberId } = actor;
  return db.transaction(async (tx) => {
    if (view && view !== 'all') {
      const changed = await tx
        .update(savedViews)
        .set({ columns })
        .where(
          and(
            eq(savedViews.workspaceId, workspaceId),
            eq(savedViews.id, view),
            eq(savedViews.memberId, memberId),
          ),
        )
        .returning({ id: savedViews.id });
      if (changed.length > 0) return;
    }
    await tx
      .insert(tablePreferences)
      .values({ workspaceId, memberId, columns })
      .onConflictDoUpdate({
        target: [tablePreferences.workspaceId, tablePreferences.memberId],
        set: { columns },
      });
  });
}
