import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { Period } from './period';
import { type ReportTable, rateOf } from './report-table';

interface PacketRow {
  name: string;
  packets: number;
  viewed: number;
  interested: number;
  replies: number;
}

/** What came of the packets sent in a period: who looked, said so on the page, or wrote back to that message. */
export async function findPacketEffect(
  db: Db,
  workspaceId: string,
  { from, to }: Period,
): Promise<ReportTable> {
  const rows = (await db.execute(sql`
    select p.name,
      count(*)::int as packets,
      count(*) filter (where exists (
        select from packet_views w
        where w.workspace_id = pg.workspace_id and w.page_id = pg.id))::int as viewed,
      count(pg.interested_at)::int as interested,
      count(*) filter (where exists (
        select from inbound_messages m
        where m.workspace_id = d.workspace_id and m.prospect_id = d.prospect_id
          and m.kind = 'reply' and m.received_at >= d.sent_at))::int as replies
    from deliveries d
    join packet_pages pg on pg.workspace_id = d.workspace_id and pg.id = d.packet_page_id
    join packet_versions v on v.workspace_id = d.workspace_id and v.id = pg.version_id
    join packets p on p.workspace_id = d.workspace_id and p.id = v.packet_id
    where d.workspace_id = ${workspaceId}
      and d.sent_at >= ${from.toISOString()} and d.sent_at < ${to.toISOString()}
    group by p.id, p.name
    order by packets desc, p.name`)) as unknown as PacketRow[];
  return {
    columns: ['name', 'packets', 'viewed', 'viewedRate', 'interested', 'replies', 'repliesRate'],
    rows: rows.map((row) => ({
      ...row,
      viewedRate: rateOf(row.viewed, row.packets),
      repliesRate: rateOf(row.replies, row.packets),
    })),
  };
}
