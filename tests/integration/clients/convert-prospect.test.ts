import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { convertProspect } from '~/clients/convert-prospect.server';
import { giveConsent } from '~/consent/give-consent.server';
import type { MemberActor } from '~/platform/actor';
import { enrol } from '~/sequences/enrol.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import { seedMailing } from '~/sequences/seed-mailing.server';
import { newId } from '~db/columns';
import { activities, auditEvents } from '~db/schema/activities';
import { callbacks } from '~db/schema/calls';
import { agreements, clients, engagementServices, engagements, officeHours } from '~db/schema/clients';
import { prospects, stages } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { buildClientWorkspace, buildConversion } from '~tests/factories/clients';
import { BUILT_AT, buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
  prospectId = await buildProspect(database.db, actor, {
    salutation: 'frau',
    title: 'Dr.',
    firstName: 'Erika',
    lastName: 'Beispiel',
    company: 'Kanzlei Beispiel',
    emailAddresses: ['erika@kanzlei-beispiel.example'],
    timeZone: 'Europe/Vienna',
  });
});

const convert = async (values = {}) =>
  convertProspect(database.db, await buildConversion(database.db, actor, { prospectId, ...values }));

const own = <T extends { workspaceId: Parameters<typeof eq>[0] }>(table: T) =>
  eq(table.workspaceId, actor.workspaceId);

async function promiseCallback() {
  await database.db.insert(callbacks).values({
    workspaceId: actor.workspaceId,
    memberId: actor.memberId,
    prospectId,
    dueAt: BUILT_AT,
    wallTime: '2026-03-02T10:00',
    timeZone: 'Europe/Vienna',
  });
}

test('A conversion makes the client, the engagement, the office hours and a draft of the agreement', async () => {
  const result = await convert({ confidential: true });
  if (!result.ok) throw new Error(result.error);
  const { clientId } = result.value;

  const [client] = await database.db.select().from(clients).where(own(clients));
  expect(client).toMatchObject({
    id: clientId,
    name: 'Kanzlei Beispiel',
    confidential: true,
    state: 'active',
  });
  const [engagement] = await database.db.select().from(engagements).where(own(engagements));
  expect(engagement).toMatchObject({
    clientId,
    kind: 'regular',
    hoursPerWeek: 10,
    rateCents: 4200,
    currency: 'EUR',
    startsOn: '2026-03-09',
    endsOn: null,
  });
  expect(await database.db.$count(engagementServices, own(engagementServices))).toBe(2);
  const hours = await database.db.select().from(officeHours).where(own(officeHours));
  expect(hours).toMatchObject([{ weekday: 2, from: '09:00', to: '11:00', timeZone: 'Europe/Vienna' }]);
  const [agreement] = await database.db.select().from(agreements).where(own(agreements));
  expect(agreement).toMatchObject({ clientId, kind: 'nda', state: 'drafted' });
  expect(agreement?.text).toContain('Kanzlei Beispiel');
  expect(agreement?.text).toContain('E-Mail-Korrespondenz, Berichte redigieren');
});

test('The outreach to a converted prospect is over: stage won, callback and enrolment ended', async () => {
  await seedMailing(database.db, { workspaceId: actor.workspaceId, locale: 'de' });
  const address = 'erika@kanzlei-beispiel.example';
  await giveConsent(database.db, {
    prospectId,
    address,
    scope: 'further',
    wording: 'Ja, gern.',
    language: 'de',
    source: 'recorded',
    actor,
    now: BUILT_AT,
  });
  const sequence = await findDefaultSequence(database.db, actor.workspaceId);
  const enrolled = await enrol(database.db, {
    prospectId,
    sequenceId: sequence?.id ?? '',
    emailAddress: address,
    actor,
    now: BUILT_AT,
  });
  expect(enrolled.ok).toBe(true);
  await promiseCallback();
  await convert();

  const [prospect] = await database.db
    .select({ stage: stages.type, legalBasis: prospects.legalBasis })
    .from(prospects)
    .innerJoin(stages, eq(stages.id, prospects.stageId))
    .where(eq(prospects.id, prospectId));
  expect(prospect).toEqual({ stage: 'won', legalBasis: 'existing_customer' });
  const [callback] = await database.db.select().from(callbacks).where(own(callbacks));
  expect(callback?.state).toBe('cancelled');
  const [enrolment] = await database.db.select().from(enrolments).where(own(enrolments));
  expect(enrolment?.state).toBe('finished_converted');
});

test('A conversion stands in the timeline and in the audit trail', async () => {
  const result = await convert();
  const clientId = result.ok && result.value.clientId;
  const lines = await database.db.select().from(activities).where(own(activities));
  expect(lines.find(({ kind }) => kind === 'converted')?.data).toMatchObject({ clientId, kind: 'regular' });
  const events = await database.db.select().from(auditEvents).where(own(auditEvents));
  expect(events.find(({ action }) => action === 'prospect.converted')?.subjectId).toBe(clientId);
});

test('Converting a client again answers with the same client and changes nothing', async () => {
  const first = await convert();
  const second = await convert({ hoursPerWeek: 40 });
  const clientId = first.ok ? first.value.clientId : '';
  expect(second).toEqual({ ok: true, value: { clientId, isNew: false } });
  expect(await database.db.$count(engagements, own(engagements))).toBe(1);
  expect(await database.db.$count(agreements, own(agreements))).toBe(1);
});

test('Twenty conversions at once make one client', async () => {
  const results = await Promise.all(Array.from({ length: 20 }, () => convert()));
  expect(new Set(results.map((result) => result.ok && result.value.clientId)).size).toBe(1);
  expect(results.filter((result) => result.ok && result.value.isNew)).toHaveLength(1);
  expect(await database.db.$count(clients, own(clients))).toBe(1);
});

test('A service that is not in the catalogue leaves everything as it was', async () => {
  await promiseCallback();
  const before = await database.db.select().from(prospects).where(eq(prospects.id, prospectId));
  const lines = await database.db.$count(activities, own(activities));

  expect(await convert({ services: [newId()] })).toEqual({ ok: false, error: 'not_found' });
  expect(await database.db.select().from(prospects).where(eq(prospects.id, prospectId))).toEqual(before);
  expect(await database.db.$count(clients, own(clients))).toBe(0);
  expect(await database.db.$count(agreements, own(agreements))).toBe(0);
  expect(await database.db.$count(activities, own(activities))).toBe(lines);
  const [callback] = await database.db.select().from(callbacks).where(own(callbacks));
  expect(callback?.state).toBe('open');
});

test('The prospect of another workspace cannot be converted', async () => {
  const stranger = await buildClientWorkspace(database.db);
  const conversion = await buildConversion(database.db, stranger, { prospectId });
  expect(await convertProspect(database.db, conversion)).toEqual({ ok: false, error: 'not_found' });
});

test('A person without a firm becomes a client by her own name', async () => {
  prospectId = await buildProspect(database.db, actor, {
    title: 'Dr.',
    firstName: 'Erika',
    lastName: 'Weiß',
  });
  await convert();
  const [client] = await database.db.select().from(clients).where(own(clients));
  expect(client?.name).toBe('Dr. Erika Weiß');
});

test('The agreement speaks the client’s language', async () => {
  prospectId = await buildProspect(database.db, actor, { lastName: 'Example', language: 'en' });
  await convert();
  const [agreement] = await database.db.select().from(agreements).where(own(agreements));
  expect(agreement?.text).toContain('Non-disclosure agreement');
});
