import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { savedViews } from '~db/schema/saved-views';
import { violationOf } from '~db/violation';
import { columnsOf } from '../columns/find-columns.server';
import { readListFilter, searchOf } from '../list-filter';

interface NewView {
  name: string;
  /** Everybody in the workspace sees it. */
  shared: boolean;
  /** The search part of the table's address. */
  search: string;
  actor: MemberActor;
  now: Date;
}

/** Keeps a filtered table under a name, with the columns it is shown with now; nobody has two views of one name. */
export async function saveView(
  db: Db,
  { name, shared, search, actor, now }: NewView,
): Promise<Result<{ viewId: string }, 'taken'>> {
  const { workspaceId, memberId } = actor;
  const filter = readListFilter(new URLSearchParams(search));
  const viewId = newId();
  try {
    await db.transaction(async (tx) => {
      const columns = await columnsOf(tx, actor, filter.view);
      const kept = { name, shared, search: searchOf(filter), columns, createdAt: now, updatedAt: now };
      await tx.insert(savedViews).values({ workspaceId, id: viewId, memberId, ...kept });
    });
  } catch (error) {
    if (violationOf(error) === 'unique') return fail('taken');
    throw error;
  }
  return ok({ viewId });
}
