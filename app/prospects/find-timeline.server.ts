import { and, eq, isNull, sql } from 'drizzle-orm';
import { beyond, decodeCursor, encodeCursor, orderOf, type SortKey } from '~/platform/keyset.server';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { activities } from '~db/schema/activities';
import { prospects } from '~db/schema/prospects';
import type { ActivityKind } from './record-activity.server';
import { GROUP_PATTERNS, type TimelineGroup } from './timeline-groups';

const LINES = 40;

/** Newest first. */
const byTime: SortKey = {
  expression: sql`(extract(epoch from ${activities.at}) * 1000000)::bigint`,
  type: 'bigint',
  direction: 'desc',
};

export type TimelineLine = Awaited<ReturnType<typeof findTimeline>>['lines'][number];

interface Wanted {
  workspaceId: string;
  /** Whose timeline: one prospect's, or that of all people at a company. */
  prospectId?: string;
  companyId?: string;
  before?: string | undefined;
  group?: TimelineGroup | undefined;
}

/** The newest lines of a record's timeline, or those before the cursor of an earlier page. */
export async function findTimeline(db: Db, { workspaceId, prospectId, companyId, before, group }: Wanted) {
  const id = sql`${activities.id}`;
  const cursor = decodeCursor(before, byTime);
  const found = await db
    .select({
      id: activities.id,
      kind: sql<ActivityKind>`${activities.kind}`,
      data: activities.data,
      at: activities.at,
      member: members.name,
      prospect: {
        id: prospects.id,
        title: prospects.title,
        firstName: prospects.firstName,
        lastName: prospects.lastName,
      },
      value: sql<string>`${byTime.expression}::text`,
    })
    .from(activities)
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, activities.workspaceId), eq(prospects.id, activities.prospectId)),
    )
    .leftJoin(
      members,
      and(eq(members.workspaceId, activities.workspaceId), eq(members.id, activities.memberId)),
    )
    .where(
      and(
        eq(activities.workspaceId, workspaceId),
        prospectId ? eq(activities.prospectId, prospectId) : undefined,
        companyId ? and(eq(prospects.companyId, companyId), isNull(prospects.deletedAt)) : undefined,
        group ? sql`${activities.kind} ~ ${GROUP_PATTERNS[group]}` : undefined,
        cursor ? beyond(byTime, id, cursor, false) : undefined,
      ),
    )
    .orderBy(orderOf(byTime, id, false))
    .limit(LINES + 1);
  const last = found.length > LINES ? found[LINES - 1] : undefined;
  const lines = found.slice(0, LINES).map(({ value, ...line }) => line);
  return { lines, older: last ? encodeCursor(last) : null };
}
