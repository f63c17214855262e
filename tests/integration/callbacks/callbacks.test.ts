import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cancelCallback } from '~/callbacks/cancel-callback.server';
import { findDue } from '~/callbacks/find-due.server';
import { moveCallback } from '~/callbacks/move-callback.server';
import { findCallback, findCallbacks } from '~/callbacks/queries.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { newId } from '~db/columns';
import { activities } from '~db/schema/activities';
import { callbacks } from '~db/schema/calls';
import {
  buildCall,
  buildCallable,
  buildCallDesk,
  buildSession,
  type CallDesk,
  GOOD_MOMENT,
  minutesAfter,
} from '~tests/factories/calls';
import { buildMember } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = GOOD_MOMENT;
let database: TestDatabase;
let desk: CallDesk;
let prospectId: string;
let callbackId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

beforeEach(async () => {
  desk = await buildCallDesk(database.db);
  prospectId = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  await buildCall(database.db, desk.actor, {
    prospectId,
    result: 'connected',
    conversation: 'callback',
    callback: { wallTime: '2026-03-10T11:00' },
  });
  const [callback] = await findCallbacks(database.db, desk.actor);
  callbackId = callback?.id ?? newId();
});

const move = (wallTime: string, actor = desk.actor) =>
  moveCallback(database.db, { callbackId, wallTime, reason: 'ist im Termin', actor, now });

const stored = async () =>
  (await database.db.select().from(callbacks).where(eq(callbacks.id, callbackId)))[0];

const comesUp = async (at: Date) => {
  const sessionId = await buildSession(database.db, desk.actor, { source: 'today' }, at);
  return (await nextProspect(database.db, { sessionId, actor: desk.actor, now: at })).ok;
};

test('a moved callback comes up at its new time, and the timeline says why', async () => {
  expect(await move('2026-03-10T15:00')).toEqual({ ok: true, value: null });
  expect(await stored()).toMatchObject({ wallTime: '2026-03-10T15:00', state: 'open' });
  expect(await comesUp(minutesAfter(now, 120))).toBe(false);
  expect(await comesUp(minutesAfter(now, 301))).toBe(true);
  const lines = await database.db
    .select()
    .from(activities)
    .where(eq(activities.prospectId, prospectId))
    .orderBy(activities.id);
  expect(lines.at(-1)).toMatchObject({ kind: 'callback_moved', data: { reason: 'ist im Termin' } });
});

test.each([
  ['2026-03-10T09:00', 'callback_time_past'],
  ['2026-03-32T09:00', 'callback_time_invalid'],
])('a callback is not moved to %s', async (wallTime, error) => {
  expect(await move(wallTime)).toEqual({ ok: false, error });
  expect(await stored()).toMatchObject({ wallTime: '2026-03-10T11:00' });
});

test("a colleague can't move it, and doesn't see it", async () => {
  const colleague = await buildMember(database.db, desk.actor.workspaceId);
  expect(await move('2026-03-10T15:00', colleague)).toEqual({ ok: false, error: 'not_found' });
  expect(await findCallbacks(database.db, colleague)).toEqual([]);
  expect(await findCallback(database.db, colleague, callbackId, now)).toBeNull();
});

test('a dropped callback is gone, and the prospect is called like any other', async () => {
  const drop = { callbackId, reason: 'per Mail geklärt', actor: desk.actor, now };
  expect(await cancelCallback(database.db, drop)).toEqual({ ok: true, value: null });
  expect(await cancelCallback(database.db, drop)).toEqual({ ok: false, error: 'not_found' });
  expect(await findCallbacks(database.db, desk.actor)).toEqual([]);
  expect(await comesUp(minutesAfter(now, 61))).toBe(true);
});

test('the list holds the most urgent first, and can end at a moment', async () => {
  const later = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  const callback = { prospectId: later, wallTime: '2026-03-10T10:30', timeZone: 'Europe/Berlin' };
  const dueAt = minutesAfter(now, 30);
  await database.db.insert(callbacks).values({ ...desk.actor, ...callback, dueAt });
  const all = await findCallbacks(database.db, desk.actor);
  expect(all.map((row) => row.prospectId)).toEqual([later, prospectId]);
  const soon = await findCallbacks(database.db, desk.actor, minutesAfter(now, 45));
  expect(soon.map((row) => row.prospectId)).toEqual([later]);
});

test('a callback is announced shortly before its time, and late ones are counted', async () => {
  const dueAt = [minutesAfter(now, -60), minutesAfter(now, -1), minutesAfter(now, 4)];
  for (const due of dueAt) {
    const other = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
    await database.db.insert(callbacks).values({
      ...desk.actor,
      prospectId: other,
      wallTime: '2026-03-10T10:00',
      timeZone: 'Europe/Berlin',
      dueAt: due,
    });
  }
  const due = (at: Date) => findDue(database.db, desk.actor, at);
  expect(await due(now)).toMatchObject({ next: { dueAt: dueAt[0] }, isLate: true, overdue: 2 });
  expect(await due(minutesAfter(now, -64))).toMatchObject({
    next: { dueAt: dueAt[0] },
    isLate: false,
    overdue: 0,
  });
  expect(await due(minutesAfter(now, -70))).toEqual({ next: null, isLate: false, overdue: 0 });
});
