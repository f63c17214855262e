import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { savedViews } from '~db/schema/saved-views';
import { violationOf } from '~db/violation';
import { readListFilter, searchOf } from '../list-filter';

interface ViewChange {
  viewId: string;
  name?: string;
  shared?: boolean;
  /** The search part of the table's address. */
  search?: string;
  actor: MemberActor;
  now: Date;
}

/** Renames a view, shares it or gives it another filter; only the member who made it can. */
export async function changeView(
  db: Db,
  { viewId, name, shared, search, actor, now }: ViewChange,
): Promise<Result<null, 'not_found' | 'taken'>> {
  const { workspaceId, memberId } = actor;
  const filter =
    search === undefined ? {} : { search: searchOf(readListFilter(new URLSearchParams(search))) };
  try {
    const changed = await db.transaction((tx) =>
      tx
        .update(savedViews)
        .set({ name, shared, ...filter, updatedAt: now })
        .where(
          and(
            eq(savedViews.workspaceId, workspaceId),
            eq(savedViews.id, viewId),
            eq(savedViews.memberId, memberId),
          ),
        )
        .returning({ id: savedViews.id }),
    );
    return changed.length > 0 ? ok(null) : fail('not_found');
  } catch (error) {
    if (violationOf(error) === 'unique') return fail('taken');
    throw error;
  }
}
