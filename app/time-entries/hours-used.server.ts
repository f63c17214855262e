import { and, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import { DateTime } from 'luxon';
import type { Db } from '~db/client';
import { timeEntries } from '~db/schema/time-entries';

export interface HoursUsed {
  /** Minutes since Monday. */
  thisWeek: number;
  /** Minutes of the four whole weeks before. */
  before: number;
  /** The last day worked on, a local date. */
  lastOn: string | null;
}

const WEEKS_BEFORE = 4;

const NONE: HoursUsed = { thisWeek: 0, before: 0, lastOn: null };

/** What was worked for these clients lately, by client. `today` is a local date. */
export async function findHoursUsed(
  db: Db,
  workspaceId: string,
  { clientIds, today }: { clientIds: string[]; today: string },
): Promise<(clientId: string) => HoursUsed> {
  const monday = DateTime.fromISO(today, { zone: 'utc' }).startOf('week');
  const [from, first, last] = [monday.minus({ weeks: WEEKS_BEFORE }), monday, monday.plus({ days: 6 })].map(
    (day) => day.toFormat('yyyy-MM-dd'),
  );
  const rows = await db
    .select({
      clientId: timeEntries.clientId,
      thisWeek: sql<number>`coalesce(sum(${timeEntries.minutes}) filter (where ${timeEntries.workedOn} >= ${first}), 0)::int`,
      before: sql<number>`coalesce(sum(${timeEntries.minutes}) filter (where ${timeEntries.workedOn} >= ${from} and ${timeEntries.workedOn} < ${first}), 0)::int`,
      lastOn: sql<string>`max(${timeEntries.workedOn})::text`,
    })
    .from(timeEntries)
    .where(
      and(
        eq(timeEntries.workspaceId, workspaceId),
        inArray(timeEntries.clientId, clientIds),
        isNull(timeEntries.deletedAt),
        lte(timeEntries.workedOn, last ?? today),
      ),
    )
    .groupBy(timeEntries.clientId);
  const byClient = new Map(rows.map(({ clientId, ...used }) => [clientId, used]));
  return (clientId) => byClient.get(clientId) ?? NONE;
}
