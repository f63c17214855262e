import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { listAgreements } from '~/agreements/queries.server';
import { nextProspect } from '~/calls/next-prospect.server';
import { changeContacts } from '~/clients/change-contacts.server';
import { convertProspect } from '~/clients/convert-prospect.server';
import { listEngagements } from '~/clients/find-client.server';
import { listContacts } from '~/clients/list-contacts.server';
import { reopenProspect } from '~/clients/reopen-prospect.server';
import { undoConversion } from '~/clients/undo-conversion.server';
import type { MemberActor } from '~/platform/actor';
import { moveStage } from '~/prospects/move-stage.server';
import { activities } from '~db/schema/activities';
import { clients } from '~db/schema/clients';
import { prospects, stages } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';
import { buildCall, buildCallable, buildCallDesk, buildSession, GOOD_MOMENT } from '~tests/factories/calls';
import { buildClientWorkspace, buildConversion } from '~tests/factories/clients';
import { BUILT_AT, buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;
const soon = new Date(BUILT_AT.getTime() + 3_600_000);
const contact = { name: 'Herr Muster', role: 'Buchhaltung', phone: '030 1234567', email: 'm@muster.example' };

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
  prospectId = await buildProspect(database.db, actor, { lastName: 'Beispiel', country: 'DE' });
});

async function convert(values: Partial<Parameters<typeof convertProspect>[1]> = {}) {
  const conversion = await buildConversion(database.db, actor, { prospectId, ...values });
  return convertProspect(database.db, conversion);
}

async function converted(values: Partial<Parameters<typeof convertProspect>[1]> = {}) {
  const result = await convert(values);
  if (!result.ok) throw new Error(result.error);
  return result.value.clientId;
}

const tasksOf = (clientId: string) =>
  database.db.select({ id: tasks.id, title: tasks.title }).from(tasks).where(eq(tasks.clientId, clientId));

test('Contact people, first tasks and two agreements come with the conversion', async () => {
  const clientId = await converted({
    contacts: [contact],
    tasks: [{ title: 'Zugänge einrichten', date: '2026-03-09' }],
    agreements: ['nda', 'service'],
  });
  expect(await listContacts(database.db, actor.workspaceId, clientId)).toMatchObject([
    { name: 'Herr Muster', phone: '+49301234567', written: '+49 30 1234567' },
  ]);
  expect(await tasksOf(clientId)).toMatchObject([{ title: 'Zugänge einrichten' }]);
  const agreements = await listAgreements(database.db, actor.workspaceId, {
    clientIds: [clientId],
    today: '2026-03-09',
  });
  expect(agreements.map(({ kind }) => kind).sort()).toEqual(['nda', 'service']);
});

test('A template that is gone stops the whole conversion', async () => {
  const result = await convert({ agreements: [actor.memberId], contacts: [contact] });
  expect(result).toEqual({ ok: false, error: 'template_not_found' });
  expect(await database.db.$count(clients, eq(clients.prospectId, prospectId))).toBe(0);
});

test('Undone, the first tasks and their lines in the timeline are gone', async () => {
  const clientId = await converted({ tasks: [{ title: 'Anrufen', date: null }], contacts: [contact] });
  expect(await undoConversion(database.db, { clientId, actor, now: soon })).toMatchObject({ ok: true });
  expect(await tasksOf(clientId)).toEqual([]);
  const lines = and(eq(activities.prospectId, prospectId), eq(activities.kind, 'task_added'));
  expect(await database.db.$count(activities, lines)).toBe(0);
});

test('A first task that was done keeps the conversion', async () => {
  const clientId = await converted({ tasks: [{ title: 'Anrufen', date: null }] });
  await database.db.update(tasks).set({ doneAt: soon }).where(eq(tasks.clientId, clientId));
  expect(await undoConversion(database.db, { clientId, actor, now: soon })).toEqual({
    ok: false,
    error: 'too_late',
  });
});

test('Contact people are replaced as a whole, and not from another workspace', async () => {
  const clientId = await converted({ contacts: [contact] });
  await changeContacts(database.db, { clientId, contacts: [], actor, now: soon });
  expect(await listContacts(database.db, actor.workspaceId, clientId)).toEqual([]);
  const stranger = await buildClientWorkspace(database.db);
  const change = { clientId, contacts: [contact], actor: stranger, now: soon };
  expect(await changeContacts(database.db, change)).toEqual({ ok: false, error: 'not_found' });
});

const stageType = async () => {
  const [row] = await database.db
    .select({ type: stages.type })
    .from(prospects)
    .innerJoin(stages, eq(stages.id, prospects.stageId))
    .where(eq(prospects.id, prospectId));
  return row?.type;
};

test('A former client is called again, and stays in the stage it has come to since', async () => {
  const desk = await buildCallDesk(database.db);
  actor = desk.actor;
  prospectId = await buildCallable(database.db, actor, { stageId: desk.stages.new });
  await buildCall(database.db, actor, { prospectId, result: 'connected', conversation: 'won' });
  const clientId = await converted();
  await database.db.update(clients).set({ state: 'former' }).where(eq(clients.id, clientId));
  const sessionId = await buildSession(database.db, actor);
  const next = () => nextProspect(database.db, { sessionId, actor, now: GOOD_MOMENT });
  expect(await next()).toMatchObject({ ok: false, error: 'nobody' });
  const reopen = () => reopenProspect(database.db, { clientId, actor, now: GOOD_MOMENT });
  await reopen();
  expect(await next()).toEqual({ ok: true, value: { prospectId } });
  const stageId = desk.stages.talking;
  await moveStage(database.db, { prospectId, stageId, actor, now: GOOD_MOMENT });
  await reopen();
  const [{ standing } = {}] = await database.db
    .select({ standing: prospects.stageId })
    .from(prospects)
    .where(eq(prospects.id, prospectId));
  expect(standing).toBe(stageId);
});

test('A former client becomes a prospect again, and the next yes brings the same client back', async () => {
  const clientId = await converted();
  expect(await reopenProspect(database.db, { clientId, actor, now: soon })).toEqual({
    ok: false,
    error: 'still_client',
  });
  await database.db.update(clients).set({ state: 'former' }).where(eq(clients.id, clientId));
  expect(await reopenProspect(database.db, { clientId, actor, now: soon })).toMatchObject({ ok: true });
  expect(await stageType()).toBe('open');
  expect(await convert({ now: soon })).toEqual({ ok: true, value: { clientId, isNew: false } });
  expect(await stageType()).toBe('won');
  expect(await listEngagements(database.db, actor.workspaceId, clientId)).toHaveLength(2);
});
