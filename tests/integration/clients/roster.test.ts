import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { markSigned } from '~/agreements/mark-signed.server';
import { listAgreements } from '~/agreements/queries.server';
import { startAgreement } from '~/agreements/start-agreement.server';
import { agreeOfficeHours } from '~/clients/agree-office-hours.server';
import { endEngagement } from '~/clients/end-engagement.server';
import { findClient, listEngagements, listOfficeHours } from '~/clients/find-client.server';
import { countClients, listRoster } from '~/clients/roster.server';
import { startEngagement } from '~/clients/start-engagement.server';
import { updateClient } from '~/clients/update-client.server';
import type { MemberActor } from '~/platform/actor';
import { deleteProspect } from '~/prospects/delete-prospect.server';
import { setReferrer } from '~/prospects/referrals/set-referrer.server';
import { newId } from '~db/columns';
import { auditEvents } from '~db/schema/activities';
import { buildClient, buildClientWorkspace, buildConversion } from '~tests/factories/clients';
import { buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
const now = new Date('2026-03-20T09:00:00Z');
const today = '2026-03-20';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
});

const roster = (state: 'active' | 'former' = 'active') =>
  listRoster(database.db, actor.workspaceId, { state, today });

async function end(clientId: string, endsOn = today) {
  const [engagement] = await listEngagements(database.db, actor.workspaceId, clientId);
  const engagementId = engagement?.id ?? '';
  return endEngagement(database.db, { clientId, engagementId, endsOn, today, actor, now });
}

async function start(clientId: string, startsOn = today) {
  const conversion = await buildConversion(database.db, actor, { prospectId: '' });
  const { services, kind, rateCents, currency } = conversion;
  const terms = { services, kind, hoursPerWeek: 3, rateCents, currency, startsOn };
  return startEngagement(database.db, { clientId, terms, actor, now });
}

test('The roster names who, the services in their order, the hours and the agreement', async () => {
  await buildClient(database.db, actor, { company: 'Zimmerei Rübsam' });
  await buildClient(database.db, actor, { company: 'arbeitsrecht Blum', confidential: true });
  const [first, second] = await roster();
  expect(first).toMatchObject({ name: 'arbeitsrecht Blum', confidential: true, next: null });
  expect(first?.engagements).toMatchObject([
    { hoursPerWeek: 10, rateCents: 4200, services: ['E-Mail-Korrespondenz', 'Berichte redigieren'] },
  ]);
  expect(first?.agreement?.state).toBe('drafted');
  expect(second?.name).toBe('Zimmerei Rübsam');
});

test('The roster counts whom a client brought, and says who brought her', async () => {
  const { prospectId } = await buildClient(database.db, actor, { company: 'arbeitsrecht Blum' });
  const brought = await buildClient(database.db, actor, { company: 'Zimmerei Rübsam' });
  const gone = await buildProspect(database.db, actor);
  for (const id of [brought.prospectId, gone]) {
    await setReferrer(database.db, { prospectId: id, referrerId: prospectId, actor, now });
  }
  await deleteProspect(database.db, { prospectId: gone, deleted: true, actor, now });
  const [blum, ruebsam] = await roster();
  expect(blum?.referrals).toMatchObject({ brought: 1, referrer: null });
  const referrer = { id: prospectId, lastName: 'Beispiel', company: 'arbeitsrecht Blum' };
  expect(ruebsam?.referrals).toMatchObject({ brought: 0, referrer });
});

test('What is signed stands in the roster, whatever was drafted later', async () => {
  const { clientId } = await buildClient(database.db, actor);
  const [draft] = await listAgreements(database.db, actor.workspaceId, { clientIds: [clientId], today });
  const signature = { agreementId: draft?.id ?? '', signedOn: today, expiresOn: null };
  await markSigned(database.db, { ...signature, timeZone: 'Europe/Berlin', locale: 'de', actor, now });
  await startAgreement(database.db, { clientId, template: 'service', actor, now });
  const [client] = await roster();
  expect(client?.agreement?.state).toBe('signed');
});

test('A client whose last engagement ended is a former one, and a new engagement brings her back', async () => {
  const { clientId } = await buildClient(database.db, actor);
  expect(await end(clientId)).toEqual({ ok: true, value: { isFormer: true } });
  expect(await countClients(database.db, actor.workspaceId)).toEqual({ active: 0, former: 1 });
  expect((await roster('former')).map(({ id }) => id)).toEqual([clientId]);

  await start(clientId);
  expect(await countClients(database.db, actor.workspaceId)).toEqual({ active: 1, former: 0 });
});

test('Of a former client the roster says what the work was, and until when', async () => {
  const { clientId } = await buildClient(database.db, actor);
  await end(clientId, '2026-03-19');
  expect(await roster('former')).toMatchObject([
    { lastDay: '2026-03-19', engagements: [{ services: ['E-Mail-Korrespondenz', 'Berichte redigieren'] }] },
  ]);
});

test('A client with another engagement stays a current one', async () => {
  const { clientId } = await buildClient(database.db, actor);
  await start(clientId);
  expect(await end(clientId)).toEqual({ ok: true, value: { isFormer: false } });
  expect(await countClients(database.db, actor.workspaceId)).toEqual({ active: 1, former: 0 });
});

test('What ended before today no longer counts as sold', async () => {
  const { clientId } = await buildClient(database.db, actor);
  await start(clientId, '2026-03-16');
  await end(clientId, '2026-03-19');
  const [client] = await roster();
  expect(client?.engagements.map(({ hoursPerWeek }) => hoursPerWeek)).toEqual([10]);
});

test('An engagement ends once', async () => {
  const { clientId } = await buildClient(database.db, actor);
  await end(clientId);
  expect(await end(clientId)).toEqual({ ok: false, error: 'not_found' });
});

test('Office hours are replaced as a whole', async () => {
  const { clientId } = await buildClient(database.db, actor);
  const windows = [
    { weekday: 5, from: '10:00', to: '12:00' },
    { weekday: 1, from: '08:00', to: '09:00' },
  ];
  await agreeOfficeHours(database.db, { clientId, windows, actor, now });
  const noted = eq(auditEvents.action, 'client.office_hours_changed');
  expect(await database.db.$count(auditEvents, and(noted, eq(auditEvents.subjectId, clientId)))).toBe(1);
  expect(await listOfficeHours(database.db, actor.workspaceId, clientId)).toEqual([
    { weekday: 1, from: '08:00', to: '09:00', timeZone: 'Europe/Berlin' },
    { weekday: 5, from: '10:00', to: '12:00', timeZone: 'Europe/Berlin' },
  ]);
});

test('A client’s name and confidentiality can be changed', async () => {
  const { clientId } = await buildClient(database.db, actor);
  await updateClient(database.db, { clientId, name: 'Kanzlei B.', confidential: true, actor, now });
  expect(await findClient(database.db, actor.workspaceId, clientId)).toMatchObject({
    name: 'Kanzlei B.',
    confidential: true,
    lastName: 'Beispiel',
  });
});

test('Nothing of a client can be changed from another workspace', async () => {
  const { clientId } = await buildClient(database.db, actor);
  const [engagement] = await listEngagements(database.db, actor.workspaceId, clientId);
  actor = await buildClientWorkspace(database.db);
  const gone = { ok: false, error: 'not_found' };
  expect(await findClient(database.db, actor.workspaceId, clientId)).toBeNull();
  expect(await start(clientId)).toEqual(gone);
  expect(await agreeOfficeHours(database.db, { clientId, windows: [], actor, now })).toEqual(gone);
  const change = { clientId, name: 'Fremd', confidential: false, actor, now };
  expect(await updateClient(database.db, change)).toEqual(gone);
  const ending = { clientId, engagementId: engagement?.id ?? newId(), endsOn: today, today, actor, now };
  expect(await endEngagement(database.db, ending)).toEqual(gone);
});
