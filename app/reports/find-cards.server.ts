import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { Period } from './period';
import { type ReportTable, rateOf } from './report-table';

const MOST = 20;

interface CardRow {
  name: string;
  cameUp: number;
  documents: number;
  meetings: number;
  clients: number;
}

/**
 * Which questions, objections and answers came up most, and what came of those calls. Scripts share ids of cards: each is
 * called what the newest version of the script calls it that the call was made with.
 */
export async function findCardEffect(
  db: Db,
  workspaceId: string,
  { from, to }: Period,
): Promise<ReportTable> {
  const rows = (await db.execute(sql`
    with clicks as (
      select c.script_version_id, k.card_id, c.conversation, count(*) as calls
      from calls c
      join card_clicks k on k.workspace_id = c.workspace_id and k.call_id = c.id
      where c.workspace_id = ${workspaceId} and c.undone_at is null
        and c.at >= ${from.toISOString()} and c.at < ${to.toISOString()}
      group by 1, 2, 3),
    parts as (
      select v.script_id, v.number, part ->> 'id' as id, part ->> 'title' as title
      from script_versions v,
        lateral (
          select jsonb_path_query(v.content, '$.cards[*]')
          union all
          select jsonb_path_query(v.content, '$.sections[*].branches[*]')) as listed (part)
      where v.workspace_id = ${workspaceId}),
    titles as (
      select distinct on (script_id, id) script_id, id, title from parts
      order by script_id, id, number desc)
    select titles.title as name,
      sum(calls)::int as "cameUp",
      coalesce(sum(calls) filter (where conversation = 'send_documents'), 0)::int as documents,
      coalesce(sum(calls) filter (where conversation = 'meeting_booked'), 0)::int as meetings,
      coalesce(sum(calls) filter (where conversation = 'won'), 0)::int as clients
    from clicks
    join script_versions v on v.workspace_id = ${workspaceId} and v.id = clicks.script_version_id
    join titles on titles.script_id = v.script_id and titles.id = clicks.card_id
    group by titles.id, titles.title
    order by 2 desc, 1
    limit ${MOST}`)) as unknown as CardRow[];
  return {
    columns: ['name', 'cameUp', 'documents', 'documentsRate', 'meetings', 'clients'],
    rows: rows.map((row) => ({ ...row, documentsRate: rateOf(row.documents, row.cameUp) })),
  };
}
