import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { Period } from './period';
import { type ReportTable, rateOf } from './report-table';

interface SequenceRow {
  name: string;
  enrolled: number;
  underWay: number;
  replies: number;
  clients: number;
  bounced: number;
  optedOut: number;
}

/** How the enrolments begun in a period stand or have ended. Who became a client counts as a reply too. */
export async function findSequenceEffect(
  db: Db,
  workspaceId: string,
  { from, to }: Period,
): Promise<ReportTable> {
  const rows = (await db.execute(sql`
    select s.name,
      count(*)::int as enrolled,
      count(*) filter (where e.state in ('pending', 'active', 'paused', 'paused_ooo'))::int as "underWay",
      count(*) filter (where e.state in ('finished_replied', 'finished_converted'))::int as replies,
      count(*) filter (where e.state = 'finished_converted')::int as clients,
      count(*) filter (where e.state = 'bounced')::int as bounced,
      count(*) filter (where e.state = 'opted_out')::int as "optedOut"
    from enrolments e
    join sequence_versions v on v.workspace_id = e.workspace_id and v.id = e.version_id
    join sequences s on s.workspace_id = e.workspace_id and s.id = v.sequence_id
    where e.workspace_id = ${workspaceId}
      and e.created_at >= ${from.toISOString()} and e.created_at < ${to.toISOString()}
    group by s.id, s.name
    order by enrolled desc, s.name`)) as unknown as SequenceRow[];
  return {
    columns: ['name', 'enrolled', 'underWay', 'replies', 'repliesRate', 'clients', 'bounced', 'optedOut'],
    rows: rows.map((row) => ({ ...row, repliesRate: rateOf(row.replies, row.enrolled) })),
  };
}
