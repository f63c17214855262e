import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { updateMember } from '~/accounts/update-member.server';
import type { MemberActor } from '~/platform/actor';
import { addTask } from '~/tasks/add-task.server';
import { findWeek } from '~/week/find-week.server';
import { callbacks } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import { buildCall, buildCallable, buildCallDesk, buildSession } from '~tests/factories/calls';
import { buildClient } from '~tests/factories/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let stageId: string;
const timeZone = 'Europe/Berlin';
const morning = new Date('2026-03-17T08:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  const desk = await buildCallDesk(database.db);
  actor = desk.actor;
  stageId = Object.values(desk.stages)[0] ?? '';
});

const week = (day = '2026-03-18') => findWeek(database.db, { actor, day, timeZone });
const tuesday = async () => (await week()).days[1];

test('The week is that of the day, with presence in it and without it for calls', async () => {
  await buildClient(database.db, actor, { company: 'Kanzlei Blum' });
  const { monday, knowsQuietHours, days } = await week();
  expect({ monday, knowsQuietHours }).toEqual({ monday: '2026-03-16', knowsQuietHours: false });
  expect(days[1]).toMatchObject({
    date: '2026-03-17',
    promisedMinutes: 120,
    callMinutes: 480,
    presence: [{ client: 'Kanzlei Blum', start: morning }],
  });
});

test('Her own quiet hours take the place of the usual ones', async () => {
  const quietHours = [{ weekday: 2, from: '08:30', to: '09:30' }];
  await buildClient(database.db, actor);
  await updateMember(database.db, { changes: { quietHours, hoursAvailable: 20 }, actor });
  expect((await week()).knowsQuietHours).toBe(true);
  expect((await tuesday())?.callMinutes).toBe(30);
});

test('Callbacks, tasks and call sessions stand on their day in the order of their hours', async () => {
  const { db } = database;
  const prospectId = await buildCallable(db, actor, { stageId });
  const sessionId = await buildSession(db, actor, { source: 'today' }, morning);
  await buildCall(db, actor, { prospectId, sessionId }, morning);
  const dueAt = new Date('2026-03-17T13:00:00Z');
  await db
    .insert(callbacks)
    .values({ ...actor, prospectId, dueAt, wallTime: '2026-03-17T14:00', timeZone, createdAt: morning });
  const at = new Date('2026-03-17T10:00:00Z');
  await addTask(db, { title: 'Flug bestätigen', prospectId, dueAt: at, actor, now: morning });
  expect((await tuesday())?.appointments).toMatchObject([
    { kind: 'session', id: sessionId, count: 1 },
    { kind: 'task', text: 'Flug bestätigen', about: 'Weiß' },
    { kind: 'callback', text: 'Weiß' },
  ]);
  await db.update(prospects).set({ deletedAt: morning });
  expect((await tuesday())?.appointments.map(({ kind }) => kind)).toEqual(['session']);
  expect((await week('2026-03-25')).days.flatMap(({ appointments }) => appointments)).toEqual([]);
});
