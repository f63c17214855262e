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

/** Which questions, objections and answers came up most, and what came of those calls. */
export async function findCardEffect(
  db: Db,
  workspaceId: string,
  { from, to }: Period,
): Promise<ReportTable> {
  const rows = (await db.execute(sql`
    with clicks as (
      select k.card_id, c.conversation, c.script_version_id
      from calls c
      join card_clicks k on k.workspace_id = c.workspace_id and k.call_id = c.id
      where c.workspace_id = ${workspaceId} and c.undone_at is null
        and c.at >= ${from.toISOString()} and c.at < ${to.toISOString()}),
    parts as (
      select v.number, part ->> 'id' as id, part ->> 'title' as title
      from script_versions v,
        lateral (
          select jsonb_path_query(v.content, '$.cards[*]')
          union all
          select jsonb_path_query(v.content, '$.sections[*].branches[*]')) as listed (part)
      where v.workspace_id = ${workspaceId}),
    titles as (select distinct on (id) id, title from parts order by id, number desc)
    select titles.title as name,
      count(*)::int as "cameUp",
      count(*) filter (where conversation = 'send_documents')::int as documents,
      count(*) filter (where conversation = 'meeting_booked')::int as meetings,
      count(*) filter (where conversation = 'won')::int as clients
    from clicks
    join titles on titles.id = clicks.card_id
    group by titles.id, titles.title
    order by 2 desc, 1
    limit ${MOST}`)) as unknown as CardRow[];
  return {
    columns: ['name', 'cameUp', 'documents', 'documentsRate', 'meetings', 'clients'],
    rows: rows.map((row) => ({ ...row, documentsRate: rateOf(row.documents, row.cameUp) })),
  };
}
