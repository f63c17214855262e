import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { activities } from '~db/schema/activities';
import { prospects } from '~db/schema/prospects';

/** More would hide the page they stand above. */
const MOST = 3;

export type CompanyNews = Awaited<ReturnType<typeof findCompanyNews>>[number];

/** A wish not to be contacted, or an answer: what everybody who writes to or calls the firm should know. */
const isNews = sql`(${activities.kind} = 'suppressed'
  or (${activities.kind} = 'call' and ${activities.data} ->> 'conversation' = 'do_not_call')
  or (${activities.kind} = 'enrolment_ended' and ${activities.data} ->> 'state' = 'finished_replied'))`;

/** What others at the same company have said last: the newest line of each. */
export async function findCompanyNews(
  db: Db,
  {
    workspaceId,
    prospectId,
    companyId,
  }: { workspaceId: string; prospectId: string; companyId: string | null },
) {
  if (!companyId) return [];
  const { title, firstName, lastName } = prospects;
  const rows = await db
    .selectDistinctOn([prospects.id], {
      prospect: { id: prospects.id, title, firstName, lastName },
      kind: sql<
        'refused' | 'replied'
      >`case when ${activities.kind} = 'enrolment_ended' then 'replied' else 'refused' end`,
      at: activities.at,
    })
    .from(prospects)
    .innerJoin(
      activities,
      and(eq(activities.workspaceId, prospects.workspaceId), eq(activities.prospectId, prospects.id)),
    )
    .where(
      and(
        eq(prospects.workspaceId, workspaceId),
        eq(prospects.companyId, companyId),
        ne(prospects.id, prospectId),
        isNull(prospects.deletedAt),
        isNews,
      ),
    )
    .orderBy(prospects.id, desc(activities.at));
  return rows.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST);
}
