import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { prospects, stages } from '~db/schema/prospects';

/** More than anybody has referred so far. */
const MOST = 100;

export type Referred = Awaited<ReturnType<typeof findReferrals>>[number];

/** Whom a prospect has referred, and how far they have come. */
export function findReferrals(
  db: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
) {
  const { id, title, firstName, lastName } = prospects;
  return db
    .select({
      ...{ id, title, firstName, lastName },
      company: companies.name,
      stage: { id: stages.id, name: stages.name, type: stages.type, colour: stages.colour },
    })
    .from(prospects)
    .innerJoin(stages, and(eq(stages.workspaceId, prospects.workspaceId), eq(stages.id, prospects.stageId)))
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(
      and(
        eq(prospects.workspaceId, workspaceId),
        eq(prospects.referredById, prospectId),
        isNull(prospects.deletedAt),
      ),
    )
    .orderBy(asc(prospects.createdAt), asc(prospects.id))
    .limit(MOST);
}
