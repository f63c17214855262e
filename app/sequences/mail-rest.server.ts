import { eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';

export interface MailRests {
  prospectDays: number;
  companyDays: number;
}

/** How long a person, and a company, isn't written to again. */
export async function findRests(tx: Db, workspaceId: string): Promise<MailRests> {
  const [row] = await tx
    .select({ prospectDays: workspaces.prospectRestDays, companyDays: workspaces.companyRestDays })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId));
  return row ?? { prospectDays: 0, companyDays: 0 };
}

interface Whom {
  workspaceId: string;
  prospectId: string;
  /** Its own messages are apart by the delays of its steps. */
  enrolmentId: string;
  /** What is only planned counts when something is planned, not when it goes. */
  planned: boolean;
  now: Date;
}

/** Until when another message would come too soon after one of another sequence; null when one may come now. */
export async function restsUntil(
  tx: Db,
  { workspaceId, prospectId, enrolmentId, planned, now }: Whom,
): Promise<Date | null> {
  const { prospectDays, companyDays } = await findRests(tx, workspaceId);
  if (prospectDays === 0 && companyDays === 0) return null;
  const states = planned
    ? sql`('sending', 'sent', 'unknown', 'queued', 'awaiting_approval')`
    : sql`('sending', 'sent', 'unknown')`;
  const [row] = await tx.execute<{ until: string | null }>(sql`
    with near as (
      select other.id, make_interval(days => (case when other.id = me.id then ${prospectDays} else ${companyDays} end)::int) rest
      from prospects me
      join prospects other on other.workspace_id = me.workspace_id
        and (other.id = me.id or other.company_id = me.company_id)
      where me.workspace_id = ${workspaceId} and me.id = ${prospectId})
    select max(coalesce(d.sent_at, d.due_at) + near.rest) as until
    from near
    join deliveries d on d.workspace_id = ${workspaceId} and d.prospect_id = near.id
    where d.enrolment_id <> ${enrolmentId} and d.state in ${states}`);
  const until = row?.until ? new Date(row.until) : null;
  return until && until > now ? until : null;
}
