import type { Db } from '~db/client';
import { findProspectsOf } from './find-company.server';

/** Beside one of them; the page of the company shows all. */
const MOST = 5;

interface Wanted {
  workspaceId: string;
  prospectId: string;
  companyId: string | null;
}

/** Some of the others at a prospect's company, by name, and whether there are more. */
export async function findColleagues(db: Db, { workspaceId, prospectId, companyId }: Wanted) {
  if (!companyId) return { rows: [], more: false };
  const found = await findProspectsOf(db, { workspaceId, companyId, except: prospectId, most: MOST + 1 });
  return { rows: found.slice(0, MOST), more: found.length > MOST };
}
