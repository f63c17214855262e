import { and, eq, gt, inArray, isNull, lt, min, sql, sum } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { isCovered } from '~/agreements/agreement-state';
import { listAgreements } from '~/agreements/queries.server';
import { dateIn } from '~/platform/local-date';
import type { Db } from '~db/client';
import { clients, engagements } from '~db/schema/clients';
import { tasks } from '~db/schema/tasks';
import { timeEntries } from '~db/schema/time-entries';
import { GOOD_MONTH_DAYS, shouldAskForReferral } from './referral-rule';

interface Asking {
  now: Date;
  /** Of the member's calendar. */
  timeZone: string;
  /** Only this one. */
  clientId?: string;
}

/** The clients with whom the last month went so well that a referral can be asked for, by name. */
export async function proposeReferrals(db: Db, workspaceId: string, { now, timeZone, clientId }: Asking) {
  const today = dateIn(now, timeZone);
  const active = await findActive(db, workspaceId, clientId);
  const clientIds = active.map(({ id }) => id);
  if (clientIds.length === 0) return [];
  const from = DateTime.fromISO(today).minus({ days: GOOD_MONTH_DAYS }).toISODate() ?? today;
  const [terms, used, late, agreed] = await Promise.all([
    hoursAgreed(db, workspaceId, { clientIds, today }),
    hoursUsed(db, workspaceId, { clientIds, from }),
    overdue(db, workspaceId, { clientIds, now }),
    listAgreements(db, workspaceId, { clientIds, today }),
  ]);
  return active.filter(({ id, referralConsideredAt }) => {
    const own = terms.find((row) => row.clientId === id);
    return shouldAskForReferral({
      isActive: true,
      daysSinceStart: own ? days(own.startsOn, today) : 0,
      isCovered: isCovered(agreed.filter((row) => row.clientId === id)),
      hoursAgreed: (Number(own?.perWeek ?? 0) * GOOD_MONTH_DAYS) / 7,
      hoursUsed: Number(used.find((row) => row.clientId === id)?.minutes ?? 0) / 60,
      hasOverdueTask: late.some((row) => row.clientId === id),
      daysSinceConsidered: referralConsideredAt && days(dateIn(referralConsideredAt, timeZone), today),
    });
  });
}

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const findActive = (db: Db, workspaceId: string, clientId: string | undefined) =>
  db
    .select({
      id: clients.id,
      name: clients.name,
      prospectId: clients.prospectId,
      referralConsideredAt: clients.referralConsideredAt,
    })
    .from(clients)
    .where(
      and(
        eq(clients.workspaceId, workspaceId),
        eq(clients.state, 'active'),
        clientId ? eq(clients.id, clientId) : undefined,
      ),
    )
    .orderBy(sql`lower(${clients.name})`, clients.id);

/** Hours a week that are agreed today, and since when there has been work. Terms to come are not agreed yet. */
const hoursAgreed = (
  db: Db,
  workspaceId: string,
  { clientIds, today }: { clientIds: string[]; today: string },
) =>
  db
    .select({
      clientId: engagements.clientId,
      perWeek: sql<
        string | null
      >`sum(${engagements.hoursPerWeek}) filter (where ${engagements.startsOn} <= ${today}
        and (${engagements.endsOn} is null or ${engagements.endsOn} >= ${today}))`,
      startsOn: sql<string>`${min(engagements.startsOn)}`,
    })
    .from(engagements)
    .where(and(eq(engagements.workspaceId, workspaceId), inArray(engagements.clientId, clientIds)))
    .groupBy(engagements.clientId);

const hoursUsed = (db: Db, workspaceId: string, { clientIds, from }: { clientIds: string[]; from: string }) =>
  db
    .select({ clientId: timeEntries.clientId, minutes: sum(timeEntries.minutes) })
    .from(timeEntries)
    .where(
      and(
        eq(timeEntries.workspaceId, workspaceId),
        inArray(timeEntries.clientId, clientIds),
        gt(timeEntries.workedOn, from),
        isNull(timeEntries.deletedAt),
      ),
    )
    .groupBy(timeEntries.clientId);

const overdue = (db: Db, workspaceId: string, { clientIds, now }: { clientIds: string[]; now: Date }) =>
  db
    .selectDistinct({ clientId: tasks.clientId })
    .from(tasks)
    .where(
      and(
        eq(tasks.workspaceId, workspaceId),
        inArray(tasks.clientId, clientIds),
        lt(tasks.dueAt, DateTime.fromJSDate(now).minus({ days: 1 }).toJSDate()),
        isNull(tasks.doneAt),
        isNull(tasks.deletedAt),
      ),
    );
