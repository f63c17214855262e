import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { Period } from './period';
import { weekOf } from './week-of.server';
import type { WeekGain } from './week-table';

/** Packets sent and clients won by week. */
export async function findGains(db: Db, workspaceId: string, period: Period): Promise<WeekGain[]> {
  const { from, to, weeks } = period;
  const within = (column: string) =>
    sql`${sql.raw(column)} >= ${from.toISOString()} and ${sql.raw(column)} < ${to.toISOString()}`;
  const rows = (await db.execute(sql`
    with gains as (
      select sent_at as at, 1 as packets, 0 as clients from deliveries
      where workspace_id = ${workspaceId} and packet_page_id is not null and ${within('sent_at')}
      union all
      select since, 0, 1 from clients
      where workspace_id = ${workspaceId} and ${within('since')})
    select ${weekOf(sql`at`, period)} as week,
      sum(packets)::int as packets, sum(clients)::int as clients
    from gains group by 1`)) as unknown as (Omit<WeekGain, 'week'> & { week: number })[];
  return rows.map((row) => ({ ...row, week: weeks[row.week] ?? '' }));
}
