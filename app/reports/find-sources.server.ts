import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { peopleCalled } from './people-called.server';
import type { Period } from './period';
import { type ReportTable, rateOf } from './report-table';

const MOST = 30;

interface OriginRow {
  name: string | null;
  called: number;
  noNumber: number;
  reached: number;
  documents: number;
  clients: number;
}

/** How the people called in a period turned out, by where they come from; a null name stands for 'unknown'. */
export const findSources = (db: Db, workspaceId: string, period: Period) =>
  byOrigin(db, workspaceId, period, { name: sql`nullif(trim(p.source), '')`, join: sql`` });

/** The same by the lists they stand in: who stands in two counts in both. */
export const findLists = (db: Db, workspaceId: string, period: Period) =>
  byOrigin(db, workspaceId, period, {
    name: sql`l.name`,
    join: sql`
      join prospect_list_entries e on e.workspace_id = p.workspace_id and e.prospect_id = p.id
      join prospect_lists l on l.workspace_id = e.workspace_id and l.id = e.list_id`,
  });

/** And by who recommended them. */
export const findReferrers = (db: Db, workspaceId: string, period: Period) =>
  byOrigin(db, workspaceId, period, {
    name: sql`coalesce(nullif(concat_ws(' ', r.first_name, r.last_name), ''), rc.name)`,
    join: sql`
      join prospects r on r.workspace_id = p.workspace_id and r.id = p.referred_by_id
      left join companies rc on rc.workspace_id = r.workspace_id and rc.id = r.company_id`,
  });

async function byOrigin(
  db: Db,
  workspaceId: string,
  period: Period,
  { name, join }: { name: SQL; join: SQL },
): Promise<ReportTable> {
  const rows = (await db.execute(sql`
    with people as ${peopleCalled(workspaceId, period)}
    select ${name} as name,
      count(*)::int as called,
      count(*) filter (where p.unworkable)::int as "noNumber",
      count(*) filter (where reached)::int as reached,
      count(*) filter (where documents)::int as documents,
      count(c.id)::int as clients
    from people
    join prospects p on p.workspace_id = ${workspaceId} and p.id = people.prospect_id
    left join clients c on c.workspace_id = ${workspaceId} and c.prospect_id = people.prospect_id
    ${join}
    group by 1
    order by called desc, 1
    limit ${MOST}`)) as unknown as OriginRow[];
  return {
    columns: [
      'name',
      'called',
      'noNumber',
      'reached',
      'reachedRate',
      'documents',
      'documentsRate',
      'clients',
    ],
    rows: rows.map((row) => ({
      ...row,
      reachedRate: rateOf(row.reached, row.called),
      documentsRate: rateOf(row.documents, row.reached),
    })),
  };
}
