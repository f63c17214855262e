import { redirect } from '@remix-run/node';
import type { Db } from '~db/client';
import { lastMergeOf, type MergeLine } from './find-merges.server';

/** The last merge a record was kept in; the address of one that went into another leads there. */
export async function followMerge(
  db: Db,
  { workspaceId, id }: { workspaceId: string; id: string },
): Promise<MergeLine | null> {
  const merge = await lastMergeOf(db, { workspaceId, id });
  if (merge?.goneId !== id) return merge;
  throw redirect(merge.kind === 'prospect' ? `/prospects/${merge.keptId}` : `/companies/${merge.keptId}`);
}
