import { DateTime } from 'luxon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { countCalls, type HourCount, type WeekCount } from '~/reports/count-calls.server';
import { type Period, periodOf } from '~/reports/period';
import { calls } from '~db/schema/calls';
import { buildCallDesk } from '~tests/factories/calls';
import { buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

/** Half an hour apart over half a year, at each full hour and just before each half: both changes of the clocks lie within. */
const LAST = DateTime.fromISO('2026-04-05T22:00:00Z');
const MINUTES = 30;
const COUNT = (182 * 24 * 60) / MINUTES;
const ENDS = [
  ['no_answer', null],
  ['gatekeeper', null],
  ['connected', 'not_now'],
  ['connected', 'send_documents'],
] as const;
const HERS = 'America/New_York';

interface Made {
  at: Date;
  localAt: string;
  result: string;
  conversation: string | null;
}

const made: Made[] = Array.from({ length: COUNT }, (_, index) => {
  const at = LAST.minus({ minutes: MINUTES * index, seconds: index % 2 });
  const [result, conversation] = ENDS[(index % 7) % ENDS.length] ?? ENDS[0];
  const localAt = at.setZone(HERS).toFormat("yyyy-MM-dd'T'HH:mm:ss");
  return { at: at.toJSDate(), localAt, result, conversation };
});

let database: TestDatabase;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const desk = await buildCallDesk(db);
  actor = desk.actor;
  const { workspaceId, memberId } = actor;
  const prospectId = await buildProspect(db, actor);
  const rows = made.map((call) => ({ ...call, workspaceId, memberId, prospectId, startedAt: call.at }));
  for (let from = 0; from < rows.length; from += 1000) {
    await db.insert(calls).values(rows.slice(from, from + 1000));
  }
});
afterAll(() => database.close());

/** One by one, by the calendar. */
function recount(period: Period) {
  const weeks = new Map<string, WeekCount>();
  const hours = new Map<string, HourCount>();
  for (const { at, localAt, result, conversation } of made) {
    if (at < period.from || at >= period.to) continue;
    const week = DateTime.fromJSDate(at, { zone: period.timeZone }).startOf('week').toISODate() ?? '';
    const { weekday, hour } = DateTime.fromISO(localAt);
    const ofWeek = weeks.get(`${week} ${result} ${conversation}`) ?? { week, result, conversation, calls: 0 };
    weeks.set(`${week} ${result} ${conversation}`, { ...ofWeek, calls: ofWeek.calls + 1 });
    const ofHour = hours.get(`${weekday} ${hour}`) ?? { weekday, hour, calls: 0, reached: 0 };
    const reached = ofHour.reached + (conversation === null ? 0 : 1);
    hours.set(`${weekday} ${hour}`, { ...ofHour, calls: ofHour.calls + 1, reached });
  }
  return { weeks: [...weeks.values()], hours: [...hours.values()] };
}

const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

test.each([
  ['12', 'Europe/Berlin'],
  ['52', 'Europe/Berlin'],
  ['52', 'Asia/Kathmandu'],
  ['4', 'America/New_York'],
  ['52', 'Australia/Lord_Howe'],
])('calls of %s weeks in %s stand in the week and hour that the calendar says', async (name, timeZone) => {
  const period = periodOf(name, LAST.toJSDate(), timeZone);
  const counted = await countCalls(database.db, actor.workspaceId, period);
  const byHand = recount(period);
  expect(byHand.weeks.length).toBeGreaterThan(period.weeks.length);
  const weeks = counted.weeks.map(({ week, result, conversation, calls }) => ({
    week,
    result,
    conversation,
    calls,
  }));
  const hours = counted.hours.map(({ weekday, hour, calls, reached }) => ({ weekday, hour, calls, reached }));
  expect(sorted(weeks)).toEqual(sorted(byHand.weeks));
  expect(sorted(hours)).toEqual(sorted(byHand.hours));
});
