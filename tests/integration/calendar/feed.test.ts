import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findFeed, openFeed, renewFeed, revokeFeed } from '~/calendar/feed-address.server';
import { writeFeed } from '~/calendar/write-feed.server';
import { callbacks } from '~db/schema/calls';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';
import { buildCallable, buildCallDesk, type CallDesk, GOOD_MOMENT } from '~tests/factories/calls';
import { buildMember } from '~tests/factories/workspace';
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

const renew = () => renewFeed(database.db, { actor: desk.actor, now });
const open = (token: string) => openFeed(database.db, { token, now });

/** The events of the feed as a calendar program reads them. */
async function readEvents(token: string) {
  const owner = await open(token);
  if (!owner) throw new Error('The feed is closed');
  const text = await writeFeed(database.db, { owner, appUrl: 'https://anklang.example', now });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { text, events };
}

test('a calendar program reads callbacks with their exact time, the time there, and tasks by day', async () => {
  const { workspaceId, memberId } = desk.actor;
  const prospectId = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  await database.db.insert(callbacks).values({
    workspaceId,
    memberId,
    prospectId,
    wallTime: '2026-03-12T10:00',
    timeZone: 'America/New_York',
    dueAt: new Date('2026-03-12T14:00:00Z'),
    note: 'Fragt nach Reisen; „sehr nett“, mag Äpfel',
  });
  const task = { workspaceId, memberId, title: 'Angebot schreiben', timed: false };
  await database.db.insert(tasks).values({ ...task, dueAt: new Date('2026-03-13T08:00:00Z') });
  const { text, events } = await readEvents(await renew());
  expect(events.map((event) => [event.summary, event.startDate.isDate])).toEqual([
    ['Rückruf: Weiß', false],
    ['Angebot schreiben', true],
  ]);
  expect(events[0]?.startDate.toJSDate()).toEqual(new Date('2026-03-12T14:00:00Z'));
  expect(events[0]?.description).toBe(
    'Fragt nach Reisen; „sehr nett“, mag Äpfel\n\nDort ist es dann 10:00 Uhr.',
  );
  expect(events[1]?.startDate.toString()).toBe('2026-03-13');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('nobody else’s callbacks and tasks are in it, and neither are closed ones', async () => {
  const colleague = await buildMember(database.db, desk.actor.workspaceId);
  const prospectId = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  const time = { wallTime: '2026-03-12T10:00', timeZone: 'Europe/Berlin', dueAt: now };
  await database.db.insert(callbacks).values([
    { ...desk.actor, prospectId, ...time, state: 'done' },
    { ...colleague, prospectId, ...time },
  ]);
  await database.db.insert(tasks).values({ ...colleague, title: 'Ihre', dueAt: now });
  await database.db.insert(tasks).values({ ...desk.actor, title: 'Erledigt', dueAt: now, doneAt: now });
  expect((await readEvents(await renew())).events).toEqual([]);
});

test('a confidential client is in it by the first letter only', async () => {
  const { workspaceId, memberId } = desk.actor;
  const prospectId = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  await database.db
    .insert(clients)
    .values({ workspaceId, prospectId, name: 'Kanzlei Weiß', confidential: true, since: now });
  const time = { wallTime: '2026-03-12T10:00', timeZone: 'Europe/Berlin', dueAt: now };
  const callback = { workspaceId, memberId, prospectId, ...time, note: 'Frau Weiß fragt nach Reisen' };
  await database.db.insert(callbacks).values(callback);
  await database.db
    .insert(tasks)
    .values({ workspaceId, memberId, title: 'Vereinbarung erneuern: Kanzlei Weiß', dueAt: now });
  const { text, events } = await readEvents(await renew());
  expect(events.map(({ summary }) => summary)).toEqual(['Rückruf: W•••••', 'Vereinbarung erneuern: K•••••']);
  expect(text).not.toContain('Weiß');
});

test('a task says whom it is about, leads there, and is left out once that contact is deleted', async () => {
  const { workspaceId, memberId } = desk.actor;
  const prospectId = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  await database.db
    .insert(tasks)
    .values({ workspaceId, memberId, prospectId, title: 'Angebot nachfassen', dueAt: now });
  const token = await renew();
  const [event] = (await readEvents(token)).events;
  expect(event?.summary).toBe('Angebot nachfassen · Weiß');
  expect(event?.component.getFirstPropertyValue('url')).toBe(
    `https://anklang.example/prospects/${prospectId}`,
  );
  await database.db.update(prospects).set({ deletedAt: now });
  expect((await readEvents(token)).events).toEqual([]);
});

test('a new address replaces the old one, and a revoked one leads nowhere', async () => {
  const first = await renew();
  expect(await findFeed(database.db, desk.actor)).toEqual({ createdAt: now, lastReadAt: null });
  const second = await renew();
  expect(await open(first)).toBeNull();
  expect(await open(second)).toMatchObject(desk.actor);
  expect(await findFeed(database.db, desk.actor)).toMatchObject({ lastReadAt: now });
  await revokeFeed(database.db, { actor: desk.actor, now });
  expect(await open(second)).toBeNull();
  expect(await findFeed(database.db, desk.actor)).toBeNull();
});

test('the address of one who has left leads nowhere', async () => {
  const colleague = await buildMember(database.db, desk.actor.workspaceId, { deactivatedAt: now });
  expect(await open(await renewFeed(database.db, { actor: colleague, now }))).toBeNull();
});
