import { and, eq, gt, isNotNull, isNull, lte, notExists, or, type SQL, sql } from 'drizzle-orm';
import { cursorValue, readPage, type SortKey } from '~/platform/keyset.server';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { privacyNotices } from '~db/schema/consent';
import { deliveries } from '~db/schema/mail';
import { prospects } from '~db/schema/prospects';
import { NOTICE_VIEWS, type NoticeView } from './views';

const SOON_DAYS = 14;
const PAGE_SIZE = 50;

const oldestFirst: SortKey = { expression: sql`${prospects.createdAt}`, type: 'instant', direction: 'asc' };

export type NoticeRow = Awaited<ReturnType<typeof listNotices>>['rows'][number];

interface Wanted {
  workspaceId: string;
  view: NoticeView;
  now: Date;
  before?: string;
  after?: string;
  size?: number;
}

/**
 * Persons who have not been told yet where their data comes from (Art. 14 (3) GDPR: within a month, at the first
 * message at the latest). A line without a name is no person; a client knows.
 */
export function listNotices(db: Db, { workspaceId, view, now, size = PAGE_SIZE, ...ends }: Wanted) {
  const key = oldestFirst;
  return readPage({ key, idColumn: sql`${prospects.id}`, size, ...ends }, ({ where, orderBy, limit }) =>
    db
      .select({
        id: prospects.id,
        value: cursorValue(key),
        title: prospects.title,
        firstName: prospects.firstName,
        lastName: prospects.lastName,
        company: companies.name,
        source: prospects.source,
        storedAt: prospects.createdAt,
        dueAt: sql<Date>`${prospects.createdAt} + interval '1 month'`.mapWith(prospects.createdAt),
      })
      .from(prospects)
      .leftJoin(
        companies,
        and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
      )
      .where(and(untold(db, workspaceId), within(view, now), where))
      .orderBy(orderBy)
      .limit(limit),
  );
}

/** More than that many are not counted one by one. */
const MOST = 10_000;

/** How many are in each view, at most `MOST`. */
export async function countNotices(
  db: Db,
  workspaceId: string,
  now: Date,
): Promise<Record<NoticeView, number>> {
  const counted = await Promise.all(
    NOTICE_VIEWS.map(async (view) => {
      const some = db
        .select({ id: prospects.id })
        .from(prospects)
        .where(and(untold(db, workspaceId), within(view, now)))
        .limit(MOST)
        .as('some');
      return [view, await db.$count(some)] as const;
    }),
  );
  return Object.fromEntries(counted) as Record<NoticeView, number>;
}

const stored = (now: Date, days: number) =>
  sql`${now.toISOString()}::timestamptz - interval '1 month' + make_interval(days => ${days}::int)`;

function within(view: NoticeView, now: Date): SQL | undefined {
  const at = prospects.createdAt;
  if (view === 'overdue') return lte(at, stored(now, 0));
  if (view === 'due') return and(gt(at, stored(now, 0)), lte(at, stored(now, SOON_DAYS)));
  return gt(at, stored(now, SOON_DAYS));
}

/** The first message of the product holds the notice. */
function untold(db: Db, workspaceId: string): SQL | undefined {
  const theirs = (table: typeof privacyNotices | typeof deliveries | typeof clients) =>
    and(eq(table.workspaceId, workspaceId), eq(table.prospectId, prospects.id));
  const one = { one: sql`1` };
  return and(
    eq(prospects.workspaceId, workspaceId),
    isNull(prospects.deletedAt),
    or(isNotNull(prospects.lastName), isNotNull(prospects.firstName)),
    notExists(db.select(one).from(privacyNotices).where(theirs(privacyNotices))),
    notExists(
      db
        .select(one)
        .from(deliveries)
        .where(and(theirs(deliveries), eq(deliveries.state, 'sent'), isNull(deliveries.references))),
    ),
    notExists(db.select(one).from(clients).where(theirs(clients))),
  );
}
