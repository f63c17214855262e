import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { saveCallingHours } from '~/calls/calling-hours.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { auditEvents } from '~db/schema/activities';
import {
  buildCall,
  buildCallable,
  buildCallDesk,
  buildSession,
  type CallDesk,
  GOOD_MOMENT,
  minutesAfter,
  testNumber,
} from '~tests/factories/calls';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = GOOD_MOMENT;
let database: TestDatabase;
let desk: CallDesk;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

beforeEach(async () => {
  desk = await buildCallDesk(database.db);
});

const callable = (values: Parameters<typeof buildCallable>[2]['values'], index: number) =>
  buildCallable(database.db, desk.actor, { stageId: desk.stages.new, e164: testNumber(index), values });

const next = (sessionId: string, at = now) =>
  nextProspect(database.db, { sessionId, actor: desk.actor, now: at });

test('of those never called, one with a reason comes before an older one without', async () => {
  const unknown = { legalBasis: 'none', presumedInterest: null, createdAt: minutesAfter(now, -90) } as const;
  await callable(unknown, 1);
  const fitting = await callable({ createdAt: minutesAfter(now, -10) }, 2);
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId)).toEqual({ ok: true, value: { prospectId: fitting } });
});

test('of those to be tried again, one who was reached at this hour comes first', async () => {
  const tried = { lastCallAt: minutesAfter(now, -9000), lastResult: 'no_answer' };
  await callable({ ...tried, nextAttemptAt: minutesAfter(now, -900) }, 1);
  const reached = await callable({}, 2);
  const dayBefore = minutesAfter(now, -24 * 60);
  const outcome = { result: 'connected', conversation: 'not_now' } as const;
  await buildCall(database.db, desk.actor, { prospectId: reached, ...outcome }, dayBefore);
  // A Tuesday again, and an hour less because of summer time.
  const inSummer = minutesAfter(dayBefore, 92 * 24 * 60 - 60);
  const sessionId = await buildSession(database.db, desk.actor, { source: 'today' }, inSummer);
  expect(await next(sessionId, inSummer)).toEqual({ ok: true, value: { prospectId: reached } });
});

test('after a call to the switchboard, a colleague with the same number rests for an hour', async () => {
  const first = await callable({}, 1);
  const colleague = await callable({}, 1);
  const sessionId = await buildSession(database.db, desk.actor);
  await buildCall(database.db, desk.actor, { prospectId: first, phoneNumber: testNumber(1) });
  expect(await next(sessionId, minutesAfter(now, 59))).toEqual({ ok: false, error: 'nobody' });
  expect(await next(sessionId, minutesAfter(now, 61))).toEqual({
    ok: true,
    value: { prospectId: colleague },
  });
});

test('the directory’s asterisk keeps a Swiss firm from being called, unless it agreed', async () => {
  const swiss = { country: 'CH', timeZone: 'Europe/Zurich', directoryAsterisk: true } as const;
  await callable(swiss, 1);
  const agreed = await callable({ ...swiss, legalBasis: 'consent' }, 2);
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId)).toEqual({ ok: true, value: { prospectId: agreed } });
});

test('hours of her own for a country count from then on, and the usual ones again when she wants', async () => {
  const prospectId = await callable({}, 1);
  const sessionId = await buildSession(database.db, desk.actor);
  const afternoons = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '14:00', to: '16:00' }));
  const change = { country: 'DE', actor: desk.actor, now };
  await saveCallingHours(database.db, { ...change, windows: afternoons });
  expect(await next(sessionId)).toEqual({ ok: false, error: 'nobody' });
  expect(await next(sessionId, minutesAfter(now, 5 * 60))).toEqual({ ok: true, value: { prospectId } });
  await saveCallingHours(database.db, { ...change, windows: null });
  const another = await buildSession(database.db, desk.actor);
  expect(await next(another)).toEqual({ ok: true, value: { prospectId } });
  const actions = await database.db.select({ action: auditEvents.action }).from(auditEvents);
  expect(actions.filter(({ action }) => action === 'calling_hours.changed')).toHaveLength(2);
});

test('where it is night everywhere else, the one place by day is found behind many others', async () => {
  const night = { country: 'US', timeZone: 'America/Los_Angeles', createdAt: minutesAfter(now, -600) };
  for (let index = 0; index < 60; index += 1) await callable(night, 100 + index);
  const awake = await callable({}, 1);
  const sessionId = await buildSession(database.db, desk.actor);
  expect(await next(sessionId)).toEqual({ ok: true, value: { prospectId: awake } });
});
