import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';

export interface Retention {
  /** After so many months without anything, and after a no. */
  untouched: number;
  declined: number;
}

export interface DueProspect {
  id: string;
  firstName: string | null;
  lastName: string | null;
  title: string | null;
  company: string | null;
  why: 'untouched' | 'declined';
  /** When something last happened. */
  since: Date;
}

/**
 * Prospects whose time is over: nothing has happened for months, or they have declined and some time has passed. A
 * client, somebody with a promise, a task or a sequence under way, and whose consent is still proof stay.
 */
export async function findDue(
  db: Db,
  {
    workspaceId,
    untouched,
    declined,
    now,
    limit,
  }: Retention & { workspaceId: string; now: Date; limit: number },
): Promise<DueProspect[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const rows = await db.execute<Record<string, unknown> & DueProspect>(sql`
    select p.id, p.first_name as "firstName", p.last_name as "lastName", p.title, c.name as company,
      case when ${saidNo} and l.since < ${at} - make_interval(months => ${declined}) then 'declined'
        else 'untouched' end as why, l.since
    from prospects p
    join stages s on s.workspace_id = p.workspace_id and s.id = p.stage_id
    left join companies c on c.workspace_id = p.workspace_id and c.id = p.company_id
    cross join lateral (select greatest(p.created_at, p.last_call_at, p.stage_changed_at,
      (select max(a.at) from activities a where a.workspace_id = p.workspace_id and a.prospect_id = p.id)) as since) l
    where p.workspace_id = ${workspaceId}
      and p.created_at < ${at} - make_interval(months => least(${untouched}::int, ${declined}::int))
      and (l.since < ${at} - make_interval(months => ${untouched})
        or ${saidNo} and l.since < ${at} - make_interval(months => ${declined}))
      and not exists (select from clients k where k.workspace_id = p.workspace_id and k.prospect_id = p.id)
      and not exists (select from callbacks b where b.workspace_id = p.workspace_id and b.prospect_id = p.id
        and b.state = 'open')
      and not exists (select from tasks t where t.workspace_id = p.workspace_id and t.prospect_id = p.id
        and t.done_at is null and t.deleted_at is null)
      and not exists (select from enrolments e where e.workspace_id = p.workspace_id and e.prospect_id = p.id
        and e.ended_at is null)
      and not exists (select from consents o where o.workspace_id = p.workspace_id and o.prospect_id = p.id
        and l.since > ${at} - interval '5 years')
    order by l.since, p.id limit ${limit}`);
  return [...rows].map((row) => ({ ...row, since: new Date(row.since) }));
}

const saidNo = sql`(s.type = 'lost' or p.last_conversation in ('not_interested', 'has_assistant', 'do_not_call'))`;
