import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { calls, type GoodHours } from '~db/schema/calls';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { ALL_BRANCHES, goodHoursOf } from './good-hours';

/** So many calls tell enough, and old ones tell little. */
const MOST_CALLS = 3000;
const DAYS_BACK = 180;

/** At which hours people were reached so far, by branch and over all, on the clock where they are. */
export async function findGoodHours(db: Db, workspaceId: string, now: Date): Promise<GoodHours> {
  const since = new Date(now.getTime() - DAYS_BACK * 86_400_000);
  const recent = db
    .select({ prospectId: calls.prospectId, conversation: calls.conversation, localAt: calls.localAt })
    .from(calls)
    .where(and(eq(calls.workspaceId, workspaceId), gt(calls.at, since), isNull(calls.undoneAt)))
    .orderBy(desc(calls.at))
    .limit(MOST_CALLS)
    .as('recent');
  const branch = sql<string>`lower(coalesce(${companies.industry}, ${ALL_BRANCHES}))`;
  const hour = sql<number>`extract(hour from ${recent.localAt})::int`;
  const rows = await db
    .select({
      branch,
      hour,
      made: sql<number>`count(*)::int`,
      reached: sql<number>`count(${recent.conversation})::int`,
    })
    .from(recent)
    .innerJoin(prospects, and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, recent.prospectId)))
    .leftJoin(companies, and(eq(companies.workspaceId, workspaceId), eq(companies.id, prospects.companyId)))
    .groupBy(sql`1`, sql`2`);
  return goodHoursOf(rows);
}
