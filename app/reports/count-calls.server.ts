import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import type { Period } from './period';

/** Calls with one outcome in one week. */
export interface WeekCount {
  /** The Monday, on the calendar of the period. */
  week: string;
  result: string;
  conversation: string | null;
  calls: number;
}

/** Calls at one hour of the week, on the clock of whoever was called. */
export interface HourCount {
  /** 1 is Monday (ISO 8601). */
  weekday: number;
  hour: number;
  calls: number;
  reached: number;
}

/** The calls of a period by week and outcome, and by hour: both from one walk through the index `calls_made`. */
export async function countCalls(
  db: Db,
  workspaceId: string,
  { from, to, timeZone }: Period,
): Promise<{ weeks: WeekCount[]; hours: HourCount[] }> {
  const rows = (await db.execute(sql`
    with made as (
      select date_trunc('week', at at time zone ${timeZone})::date::text as week,
        result, conversation,
        extract(isodow from local_at)::int as weekday,
        extract(hour from local_at)::int as hour
      from calls
      where workspace_id = ${workspaceId} and undone_at is null
        and at >= ${from.toISOString()} and at < ${to.toISOString()})
    select week, result, conversation, weekday, hour,
      count(*)::int as calls, count(conversation)::int as reached
    from made
    group by grouping sets ((week, result, conversation), (weekday, hour))`)) as unknown as (WeekCount &
    HourCount)[];
  return { weeks: rows.filter(({ week }) => week !== null), hours: rows.filter(({ week }) => week === null) };
}
