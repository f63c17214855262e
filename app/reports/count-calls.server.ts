import { sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { madeWithin } from './made-within.server';
import type { Period } from './period';
import { weekOf } from './week-of.server';

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

interface Counted extends HourCount, Omit<WeekCount, 'week'> {
  week: number | null;
}

/**
 * The calls of a period by week and outcome, and by hour: both from one walk through the index `calls_made`, which adds up what
 * has the same outcome in the same hour before anything is said of weekdays.
 */
export async function countCalls(
  db: Db,
  workspaceId: string,
  period: Period,
): Promise<{ weeks: WeekCount[]; hours: HourCount[] }> {
  const { weeks } = period;
  const rows = (await db.execute(sql`
    with made as (
      select ${weekOf(sql`at`, period)} as week, result, conversation,
        date_trunc('hour', local_at) as hour, count(*) as calls
      from calls
      where ${madeWithin(workspaceId, period)}
      group by 1, 2, 3, 4)
    select week, result, conversation,
      extract(isodow from hour)::int as weekday, extract(hour from hour)::int as hour,
      sum(calls)::int as calls, coalesce(sum(calls) filter (where conversation is not null), 0)::int as reached
    from made
    group by grouping sets (
      (week, result, conversation), (extract(isodow from hour), extract(hour from hour)))`)) as unknown as Counted[];
  return {
    weeks: rows.flatMap(({ week, ...row }) => (week === null ? [] : [{ ...row, week: weeks[week] ?? '' }])),
    hours: rows.filter(({ week }) => week === null),
  };
}
