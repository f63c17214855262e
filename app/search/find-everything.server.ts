import { prospectRows } from '~/prospects/prospect-rows.server';
import type { Db } from '~db/client';
import { findNamed } from './find-named.server';
import { findProspectIds } from './find-prospect-ids.server';

export type Found = Awaited<ReturnType<typeof findEverything>>;

interface Search {
  workspaceId: string;
  memberId: string;
  query: string;
  /** Of prospects; of everything else there are a few. */
  limit: number;
}

/** What fits the words as somebody types them: prospects, and everything that has a name. */
export async function findEverything(db: Db, { workspaceId, memberId, query, limit }: Search) {
  const [prospects, named] = await Promise.all([
    findProspectIds(db, { workspaceId, query, limit }).then((ids) => prospectRows(db, workspaceId, ids)),
    findNamed(db, { workspaceId, memberId, query }),
  ]);
  return { prospects, named };
}
