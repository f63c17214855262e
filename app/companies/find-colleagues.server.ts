import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import { prospectRows } from '~/prospects/prospect-rows.server';
import type { Db } from '~db/client';
import { prospects } from '~db/schema/prospects';

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
  const found = await db
    .select({ id: prospects.id })
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, workspaceId),
        eq(prospects.companyId, companyId),
        ne(prospects.id, prospectId),
        isNull(prospects.deletedAt),
      ),
    )
    .orderBy(sql`lower(${prospects.lastName})`, asc(prospects.id))
    .limit(MOST + 1);
  const ids = found.slice(0, MOST).map(({ id }) => id);
  return { rows: await prospectRows(db, workspaceId, ids), more: found.length > MOST };
}
