import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { activities } from '~db/schema/activities';
import { prospects } from '~db/schema/prospects';

/** More would hide the page they stand above. */
const MOST = 3;

export type CompanyNews = Awaited<ReturnType<typeof findCompanyNews>>[number];

/** Whether the outcome that a line speaks of was taken back later. */
const wasTakenBack = sql`exists (select from activities undone
  where undone.workspace_id = ${activities.workspaceId} and undone.prospect_id = ${activities.prospectId}
    and undone.kind = 'call_undone' and undone.data ->> 'conversation' = 'do_not_call'
    and undone.at >= ${activities.at})`;

/** A wish not to be contacted; an address that nobody is at is none. */
const isRefusal = sql<boolean>`(case ${activities.kind}
  when 'call' then ${activities.data} ->> 'conversation' = 'do_not_call' and not ${wasTakenBack}
  when 'suppressed' then ${activities.data} ->> 'reason' <> 'bounced'
    and not (${activities.data} ->> 'reason' = 'do_not_call' and ${wasTakenBack})
  else false end)`;

/** An answer, whether a sequence was running for her or not. */
const isReply = sql`((${activities.kind} = 'mail_received' and ${activities.data} ->> 'kind' = 'reply')
  or (${activities.kind} = 'enrolment_ended' and ${activities.data} ->> 'state' = 'finished_replied'))`;

/**
 * What everybody who writes to or calls the firm should know: what others there have said last, the newest line of
 * each. A wish not to be contacted outlasts an answer.
 */
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
      kind: sql<'refused' | 'replied'>`case when ${isRefusal} then 'refused' else 'replied' end`,
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
        or(isRefusal, isReply),
      ),
    )
    .orderBy(prospects.id, desc(isRefusal), desc(activities.at));
  return rows.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOST);
}
