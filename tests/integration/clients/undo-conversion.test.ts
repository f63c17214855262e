import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { markSent } from '~/agreements/mark-sent.server';
import { listAgreements } from '~/agreements/queries.server';
import { agreeOfficeHours } from '~/clients/agree-office-hours.server';
import { changeContacts } from '~/clients/change-contacts.server';
import { convertProspect } from '~/clients/convert-prospect.server';
import { startEngagement } from '~/clients/start-engagement.server';
import { undoConversion } from '~/clients/undo-conversion.server';
import type { MemberActor } from '~/platform/actor';
import { addEntry } from '~/time-entries/add-entry.server';
import { deleteEntry } from '~/time-entries/delete-entry.server';
import { startTimer } from '~/time-entries/start-timer.server';
import { activities } from '~db/schema/activities';
import { agreements, clients, engagements, officeHours } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { buildClientWorkspace, buildConversion } from '~tests/factories/clients';
import { BUILT_AT, buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;
let clientId: string;
const soon = new Date(BUILT_AT.getTime() + 3_600_000);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
  prospectId = await buildProspect(database.db, actor, {
    lastName: 'Beispiel',
    legalBasis: 'presumed_interest',
    presumedInterest: 'sucht eine Bürokraft',
  });
  await database.db.update(prospects).set({ nextAttemptAt: soon }).where(eq(prospects.id, prospectId));
  before = await findProspect();
  const result = await convertProspect(
    database.db,
    await buildConversion(database.db, actor, { prospectId }),
  );
  if (!result.ok) throw new Error(result.error);
  clientId = result.value.clientId;
});

let before: Awaited<ReturnType<typeof findProspect>>;

async function findProspect() {
  const [prospect] = await database.db.select().from(prospects).where(eq(prospects.id, prospectId));
  return prospect;
}

const undo = (now = soon) => undoConversion(database.db, { clientId, actor, now });

const countOf = (table: typeof engagements | typeof officeHours | typeof agreements) =>
  database.db.$count(table, eq(table.clientId, clientId));

const tooLate = { ok: false, error: 'too_late' };

test('Undone, the client is gone with all that came along, and the prospect is as before', async () => {
  expect(await undo()).toEqual({ ok: true, value: { prospectId } });
  expect(await database.db.$count(clients, eq(clients.id, clientId))).toBe(0);
  expect([await countOf(engagements), await countOf(officeHours), await countOf(agreements)]).toEqual([
    0, 0, 0,
  ]);
  expect(await findProspect()).toMatchObject({
    stageId: before?.stageId,
    legalBasis: 'presumed_interest',
    nextAttemptAt: soon,
  });
});

test('The timeline no longer says that the prospect became a client', async () => {
  await undo();
  const lines = await database.db.select().from(activities).where(eq(activities.prospectId, prospectId));
  expect(lines.map(({ kind }) => kind)).toEqual(['created', 'stage_moved', 'stage_moved']);
});

test('After it was undone the prospect can become a client again', async () => {
  await undo();
  const conversion = await buildConversion(database.db, actor, { prospectId });
  expect(await convertProspect(database.db, conversion)).toMatchObject({ ok: true, value: { isNew: true } });
});

test('After a day it is too late', async () => {
  expect(await undo(new Date(BUILT_AT.getTime() + 24 * 3_600_000))).toEqual(tooLate);
});

test('It is too late once the agreement was sent', async () => {
  const [draft] = await listAgreements(database.db, actor.workspaceId, {
    clientIds: [clientId],
    today: '2026-03-02',
  });
  await markSent(database.db, { agreementId: draft?.id ?? '', actor, now: soon });
  expect(await undo()).toEqual(tooLate);
});

test('It is too late once there is another engagement', async () => {
  const { services, kind, hoursPerWeek, rateCents, currency, startsOn } = await buildConversion(
    database.db,
    actor,
    { prospectId },
  );
  const terms = { services, kind, hoursPerWeek, rateCents, currency, startsOn };
  await startEngagement(database.db, { clientId, terms, actor, now: soon });
  expect(await undo()).toEqual(tooLate);
});

test('It is too late once time was noted, and no longer when the entry is taken away', async () => {
  const entry = { workedOn: '2026-03-02', minutes: 30, serviceId: null, note: '' };
  const added = await addEntry(database.db, { clientId, ...entry, actor, now: soon });
  if (!added.ok) throw new Error(added.error);
  expect(await undo()).toEqual(tooLate);
  await deleteEntry(database.db, { entryId: added.value.entryId, deleted: true, actor, now: soon });
  expect(await undo()).toMatchObject({ ok: true });
});

test('It is too late once somebody else to turn to was noted', async () => {
  const contacts = [{ name: 'Frau Ziegenhagen', role: 'Empfang', phone: null, email: null }];
  await changeContacts(database.db, { clientId, contacts, actor, now: soon });
  expect(await undo()).toEqual(tooLate);
});

test('It is too late once other hours were agreed', async () => {
  const windows = [{ weekday: 1, from: '09:00', to: '10:00' }];
  await agreeOfficeHours(database.db, { clientId, windows, actor, now: soon });
  expect(await undo()).toEqual(tooLate);
});

test('A clock that runs for the client keeps her', async () => {
  await startTimer(database.db, {
    clientId,
    serviceId: null,
    note: '',
    timeZone: 'Europe/Berlin',
    actor,
    now: soon,
  });
  expect(await undo()).toEqual(tooLate);
});

test('The client of another workspace cannot be undone', async () => {
  actor = await buildClientWorkspace(database.db);
  expect(await undo()).toEqual({ ok: false, error: 'not_found' });
});
