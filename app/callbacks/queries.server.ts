import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { publicHolidays } from '~/platform/public-holidays.server';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { callbacks } from '~db/schema/calls';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { quickPicks } from './quick-picks';

export type CallbackRow = Awaited<ReturnType<typeof findCallbacks>>[number];

const MOST = 200;

const columns = {
  id: callbacks.id,
  prospectId: callbacks.prospectId,
  dueAt: callbacks.dueAt,
  wallTime: callbacks.wallTime,
  timeZone: callbacks.timeZone,
  note: callbacks.note,
  title: prospects.title,
  firstName: prospects.firstName,
  lastName: prospects.lastName,
  company: companies.name,
};

/** A member's open callbacks, the most urgent first; with `before` only those due before that instant. */
export function findCallbacks(db: Db, actor: MemberActor, before?: Date, most = MOST) {
  return openCallbacks(db, actor)
    .where(and(mine(actor), before && lt(callbacks.dueAt, before)))
    .orderBy(asc(callbacks.dueAt), asc(callbacks.id))
    .limit(most)
    .execute();
}

/** One open callback, with times to choose from when it is moved. */
export async function findCallback(db: Db, actor: MemberActor, callbackId: string, now: Date) {
  const [callback] = await openCallbacks(db, actor).where(and(mine(actor), eq(callbacks.id, callbackId)));
  if (!callback) return null;
  const [home] = await db
    .select({ country: workspaces.country, region: workspaces.region })
    .from(workspaces)
    .where(eq(workspaces.id, actor.workspaceId));
  const [place] = await db
    .select({ country: prospects.country, region: prospects.region })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, actor.workspaceId), eq(prospects.id, callback.prospectId)));
  const holidays = publicHolidays(place?.country ?? home?.country ?? '', place?.region ?? home?.region);
  return { ...callback, picks: quickPicks(now, { zone: callback.timeZone, holidays }) };
}

const mine = ({ workspaceId, memberId }: MemberActor) =>
  and(
    eq(callbacks.workspaceId, workspaceId),
    eq(callbacks.memberId, memberId),
    eq(callbacks.state, 'open'),
    isNull(prospects.deletedAt),
  );

const openCallbacks = (db: Db, { workspaceId }: MemberActor) =>
  db
    .select(columns)
    .from(callbacks)
    .innerJoin(prospects, and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, callbacks.prospectId)))
    .leftJoin(companies, and(eq(companies.workspaceId, workspaceId), eq(companies.id, prospects.companyId)));
