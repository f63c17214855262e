import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm';
import { fail, ok } from '~/platform/result';
import { prospectRows } from '~/prospects/prospect-rows.server';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';

/** No firm is called by more people than fit on one page. */
const MOST_PROSPECTS = 200;

export type CompanyRecord = typeof companies.$inferSelect;

interface Wanted {
  workspaceId: string;
  companyId: string;
}

/** A company of the workspace. */
export async function findCompany(db: Db, { workspaceId, companyId }: Wanted) {
  const [company] = await db
    .select()
    .from(companies)
    .where(and(eq(companies.workspaceId, workspaceId), eq(companies.id, companyId)));
  return company ? ok(company) : fail('not_found');
}

type PeopleWanted = Wanted & {
  /** Whom to leave out. */
  except?: string;
  most?: number;
};

/** The prospects of a company, by name. */
export async function findProspectsOf(
  db: Db,
  { workspaceId, companyId, except, most = MOST_PROSPECTS }: PeopleWanted,
) {
  const rows = await db
    .select({ id: prospects.id })
    .from(prospects)
    .where(
      and(
        eq(prospects.workspaceId, workspaceId),
        eq(prospects.companyId, companyId),
        isNull(prospects.deletedAt),
        except === undefined ? undefined : ne(prospects.id, except),
      ),
    )
    .orderBy(sql`lower(${prospects.lastName})`, asc(prospects.id))
    .limit(most);
  return await prospectRows(
    db,
    workspaceId,
    rows.map(({ id }) => id),
  );
}
