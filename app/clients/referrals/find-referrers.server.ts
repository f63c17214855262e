import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';

const referrers = alias(prospects, 'referrers');

const brought = sql<number>`(
  select count(*)::int from prospects b
  where b.workspace_id = ${prospects.workspaceId} and b.referred_by_id = ${prospects.id} and b.deleted_at is null
)`;

export type Referrals = Awaited<ReturnType<typeof findReferrers>>[number];

/** Who referred each of these prospects, and how many it has brought itself. */
export async function findReferrers(db: Db, workspaceId: string, prospectIds: string[]) {
  const { id, title, firstName, lastName } = referrers;
  const rows = await db
    .select({
      prospectId: prospects.id,
      brought,
      referrer: { id, title, firstName, lastName },
      company: companies.name,
    })
    .from(prospects)
    .leftJoin(
      referrers,
      and(
        eq(referrers.workspaceId, prospects.workspaceId),
        eq(referrers.id, prospects.referredById),
        isNull(referrers.deletedAt),
      ),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, referrers.workspaceId), eq(companies.id, referrers.companyId)),
    )
    .where(and(eq(prospects.workspaceId, workspaceId), inArray(prospects.id, prospectIds)));
  return rows.map(({ referrer, company, ...row }) => ({
    ...row,
    referrer: referrer && { ...referrer, company },
  }));
}
