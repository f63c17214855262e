import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listServices } from '~/clients/queries.server';
import type { MemberActor } from '~/platform/actor';
import { addEntry } from '~/time-entries/add-entry.server';
import { deleteEntry } from '~/time-entries/delete-entry.server';
import { editEntry } from '~/time-entries/edit-entry.server';
import { findTimer } from '~/time-entries/find-timer.server';
import { findHoursUsed } from '~/time-entries/hours-used.server';
import { findEntry, listEntries } from '~/time-entries/list-entries.server';
import { startTimer } from '~/time-entries/start-timer.server';
import { stopTimer } from '~/time-entries/stop-timer.server';
import { newId } from '~db/columns';
import { auditEvents } from '~db/schema/activities';
import { buildClient, buildClientWorkspace } from '~tests/factories/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let clientId: string;
const now = new Date('2026-03-20T09:00:00Z');
const timeZone = 'Europe/Berlin';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
  clientId = (await buildClient(database.db, actor)).clientId;
});

const work = { serviceId: null, workedOn: '2026-03-19', minutes: 90, note: 'Reise nach Ulm' };
const add = (values: Partial<typeof work> = {}) =>
  addEntry(database.db, { clientId, ...work, ...values, actor, now });
const entries = async () =>
  (await listEntries(database.db, { workspaceId: actor.workspaceId, clientId })).entries;
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const start = (id = clientId, at = now) =>
  startTimer(database.db, { clientId: id, serviceId: null, note: '', timeZone, actor, now: at });
const stop = (at: Date, keep = true) => stopTimer(database.db, { keep, timeZone, actor, now: at });

async function addedId() {
  const added = await add();
  if (!added.ok) throw new Error(added.error);
  return added.value.entryId;
}

async function actions(subjectId: string) {
  const rows = await database.db
    .select({ action: auditEvents.action })
    .from(auditEvents)
    .where(and(eq(auditEvents.workspaceId, actor.workspaceId), eq(auditEvents.subjectId, subjectId)));
  return rows.map(({ action }) => action);
}

test('Work is noted with its day, duration, service and note', async () => {
  const [service] = await listServices(database.db, actor.workspaceId);
  await addEntry(database.db, { clientId, ...work, serviceId: service?.id ?? '', actor, now });
  expect(await entries()).toMatchObject([{ ...work, serviceId: service?.id, service: service?.name }]);
});

test('An entry is corrected, taken away and put back, and the audit trail tells', async () => {
  const entryId = await addedId();
  const edit = { entryId, ...work, minutes: 60, note: '', actor, now };
  expect(await editEntry(database.db, edit)).toEqual({ ok: true, value: { clientId } });
  expect(await entries()).toMatchObject([{ minutes: 60, note: '' }]);
  await deleteEntry(database.db, { entryId, deleted: true, actor, now });
  await deleteEntry(database.db, { entryId, deleted: true, actor, now });
  expect(await entries()).toEqual([]);
  expect(await findEntry(database.db, actor.workspaceId, entryId)).toBeNull();
  await deleteEntry(database.db, { entryId, deleted: false, actor, now });
  expect(await entries()).toHaveLength(1);
  expect(await actions(entryId)).toEqual(['time.added', 'time.changed', 'time.deleted', 'time.restored']);
});

test('Entries come newest first, page by page', async () => {
  for (const day of ['2026-03-02', '2026-03-04', '2026-03-03']) await add({ workedOn: day });
  const query = { workspaceId: actor.workspaceId, clientId, most: 2 };
  const first = await listEntries(database.db, query);
  expect(first.entries.map(({ workedOn }) => workedOn)).toEqual(['2026-03-04', '2026-03-03']);
  const second = await listEntries(database.db, { ...query, before: first.older ?? '' });
  expect(second).toMatchObject({ entries: [{ workedOn: '2026-03-02' }], older: null });
});

test('Hours used are those of this week and of the four before', async () => {
  for (const workedOn of ['2026-03-20', '2026-03-16', '2026-03-15', '2026-02-16', '2026-02-15']) {
    await add({ workedOn, minutes: 60 });
  }
  const usedBy = await findHoursUsed(database.db, actor.workspaceId, {
    clientIds: [clientId],
    today: '2026-03-20',
  });
  expect(usedBy(clientId)).toEqual({ thisWeek: 120, before: 120, lastOn: '2026-03-20' });
  expect(usedBy(newId())).toEqual({ thisWeek: 0, before: 0, lastOn: null });
});

test('The clock notes the time between start and stop on the day it began', async () => {
  const late = new Date('2026-03-19T22:30:00Z');
  await start(clientId, late);
  expect(await findTimer(database.db, actor)).toMatchObject({ clientId, startedAt: late });
  const stopped = await stop(new Date('2026-03-20T00:00:00Z'));
  expect(stopped).toMatchObject({ ok: true, value: { clientId, minutes: 90 } });
  expect(await entries()).toMatchObject([{ minutes: 90, workedOn: '2026-03-19' }]);
  expect(await stop(now)).toEqual({ ok: false, error: 'not_found' });
});

test('What the clock counted can be forgotten', async () => {
  await start();
  expect(await stop(minutesLater(30), false)).toMatchObject({ value: { entryId: null } });
  expect(await entries()).toEqual([]);
});

test('A member has one clock: starting it for another client notes the time of the first', async () => {
  const other = await buildClient(database.db, actor, { company: 'Zimmerei Rübsam' });
  await start();
  await start(clientId, minutesLater(5));
  expect((await findTimer(database.db, actor))?.startedAt).toEqual(now);
  await start(other.clientId, minutesLater(20));
  expect(await findTimer(database.db, actor)).toMatchObject({ client: 'Zimmerei Rübsam' });
  expect(await entries()).toMatchObject([{ minutes: 20 }]);
});

test('Many clicks at once start one clock and note its time once', async () => {
  await Promise.all(Array.from({ length: 10 }, () => start()));
  await Promise.all(Array.from({ length: 10 }, () => stop(minutesLater(10))));
  expect(await entries()).toMatchObject([{ minutes: 10 }]);
});

test('Nothing is noted or read across workspaces', async () => {
  const entryId = await addedId();
  actor = await buildClientWorkspace(database.db);
  const gone = { ok: false, error: 'not_found' };
  expect(await add()).toEqual(gone);
  expect(await start()).toEqual(gone);
  expect(await editEntry(database.db, { entryId, ...work, actor, now })).toEqual(gone);
  expect(await deleteEntry(database.db, { entryId, deleted: true, actor, now })).toEqual(gone);
  expect(await findEntry(database.db, actor.workspaceId, entryId)).toBeNull();
  expect(await entries()).toEqual([]);
});
