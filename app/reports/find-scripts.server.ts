import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { madeWithin } from './made-within.server';
import type { Period } from './period';
import { type ReportTable, rateOf } from './report-table';

interface ScriptRow {
  name: string;
  calls: number;
  conversations: number;
  documents: number;
  meetings: number;
  clients: number;
}

/** What came of the calls made with each script, over all its versions. */
export async function findScriptEffect(db: Db, workspaceId: string, period: Period): Promise<ReportTable> {
  const rows = (await db.execute(sql`
    with made as (
      select script_version_id, conversation, count(*) as calls
      from calls
      where ${madeWithin(workspaceId, period)} and script_version_id is not null
      group by script_version_id, conversation)
    select s.name,
      sum(calls)::int as calls,
      coalesce(sum(calls) filter (where conversation is not null), 0)::int as conversations,
      coalesce(sum(calls) filter (where conversation = 'send_documents'), 0)::int as documents,
      coalesce(sum(calls) filter (where conversation = 'meeting_booked'), 0)::int as meetings,
      coalesce(sum(calls) filter (where conversation = 'won'), 0)::int as clients
    from made
    join script_versions v on v.workspace_id = ${workspaceId} and v.id = made.script_version_id
    join call_scripts s on s.workspace_id = ${workspaceId} and s.id = v.script_id
    group by s.id, s.name
    order by calls desc, s.name`)) as unknown as ScriptRow[];
  return {
    columns: ['name', 'calls', 'conversations', 'documents', 'documentsRate', 'meetings', 'clients'],
    rows: rows.map((row) => ({ ...row, documentsRate: rateOf(row.documents, row.conversations) })),
  };
}
