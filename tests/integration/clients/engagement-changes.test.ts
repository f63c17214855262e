import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changeTerms } from '~/clients/change-terms.server';
import { endEngagement } from '~/clients/end-engagement.server';
import { findClient, listEngagements } from '~/clients/find-client.server';
import { findEngagements } from '~/clients/find-engagements.server';
import { findTerms } from '~/clients/find-terms.server';
import { reopenEngagement } from '~/clients/reopen-engagement.server';
import { retireClients } from '~/clients/retire-clients.server';
import { listRoster } from '~/clients/roster.server';
import type { MemberActor } from '~/platform/actor';
import { findTimeline } from '~/prospects/find-timeline.server';
import { auditEvents } from '~db/schema/activities';
import { buildClient, buildClientWorkspace, buildConversion } from '~tests/factories/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let clientId: string;
let prospectId: string;
let engagementId: string;
const now = new Date('2026-03-20T09:00:00Z');
const today = '2026-03-20';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
  ({ clientId, prospectId } = await buildClient(database.db, actor));
  engagementId = (await engagements())[0]?.id ?? '';
});

const engagements = () => listEngagements(database.db, actor.workspaceId, clientId);
const state = async () => (await findClient(database.db, actor.workspaceId, clientId))?.state;

async function change(startsOn: string, id = engagementId) {
  const { services, kind, rateCents, currency } = await buildConversion(database.db, actor, { prospectId });
  const terms = { services: services.slice(0, 1), kind, hoursPerWeek: 4, rateCents, currency, startsOn };
  return changeTerms(database.db, { engagementId: id, terms, actor, now });
}

const end = (endsOn: string, reason: string | null = null) =>
  endEngagement(database.db, { clientId, engagementId, endsOn, reason, today, actor, now });

async function lines() {
  const { lines } = await findTimeline(database.db, { workspaceId: actor.workspaceId, prospectId });
  return lines.filter(({ kind }) => kind === 'engagement');
}

const told = async () => (await lines()).map(({ data }) => data.change);

const eventsOf = (id = '') => database.db.select().from(auditEvents).where(eq(auditEvents.subjectId, id));

test('Terms that change from a day on follow the ones before, which stay as they were', async () => {
  expect(await change('2026-04-01')).toEqual({ ok: true, value: { clientId } });
  expect(await engagements()).toMatchObject([
    { startsOn: '2026-04-01', endsOn: null, hoursPerWeek: 4, isFollowed: false },
    { startsOn: '2026-03-09', endsOn: '2026-03-31', hoursPerWeek: 10, isFollowed: true },
  ]);
  expect(await told()).toEqual(['changed']);
});

test('Terms to come count no hour twice', async () => {
  await change('2026-04-01');
  const [client] = await listRoster(database.db, actor.workspaceId, { state: 'active', today });
  expect(client).toMatchObject({ agreed: 10 });
});

test('Terms of the first day put right what was written down wrong', async () => {
  await change('2026-03-09');
  expect(await engagements()).toMatchObject([
    { startsOn: '2026-03-09', endsOn: null, hoursPerWeek: 4, services: ['E-Mail-Korrespondenz'] },
  ]);
});

test('New terms that are moved to an earlier day leave no day with both', async () => {
  await change('2026-04-01');
  await change('2026-03-25', (await engagements())[0]?.id);
  expect(await engagements()).toMatchObject([
    { startsOn: '2026-03-25', endsOn: null },
    { startsOn: '2026-03-09', endsOn: '2026-03-24', isFollowed: true },
  ]);
});

test('New terms begin no earlier than the day after those before them did', async () => {
  await change('2026-04-01');
  const newTerms = (await engagements())[0]?.id;
  expect(await change('2026-03-09', newTerms)).toEqual({ ok: false, error: 'too_early' });
  expect((await change('2026-03-10', newTerms)).ok).toBe(true);
});

test('An end that was agreed holds for the terms that follow, and nothing follows after it', async () => {
  await end('2026-04-30', 'Projekt fertig');
  await change('2026-04-01');
  expect((await engagements())[0]).toMatchObject({ endsOn: '2026-04-30', endReason: 'Projekt fertig' });
  expect(await change('2026-05-01')).toEqual({ ok: false, error: 'over' });
});

test('Work that has not begun is called off: it counts nowhere, and what began can not end before', async () => {
  expect(await end('2026-03-08')).toEqual({ ok: false, error: 'before_start' });
  const early = { clientId, engagementId, endsOn: '2026-03-02', today: '2026-03-02', actor, now };
  expect(await endEngagement(database.db, early)).toEqual({ ok: true, value: { isFormer: true } });
  expect(await findEngagements(database.db, actor.workspaceId, { from: '2026-03-01' })).toEqual([]);
  expect(await engagements()).toMatchObject([{ startsOn: '2026-03-09', endsOn: '2026-03-02' }]);
});

test('An end to come leaves the client a current one until it has passed', async () => {
  expect(await end('2026-03-31', 'Zieht weg')).toEqual({ ok: true, value: { isFormer: false } });
  await retireClients(database.db, new Date('2026-03-31T20:00:00Z'));
  expect(await state()).toBe('active');
  await retireClients(database.db, new Date('2026-03-31T22:30:00Z'));
  expect(await state()).toBe('former');
});

test('An end is taken back, and the client is a current one again', async () => {
  await end(today, 'Irrtum');
  expect(await state()).toBe('former');
  await reopenEngagement(database.db, { clientId, engagementId, actor, now });
  expect(await state()).toBe('active');
  expect(await engagements()).toMatchObject([{ endsOn: null, endReason: null }]);
  expect(await told()).toEqual(['reopened', 'ended']);
});

test('What other terms followed stays ended', async () => {
  await change('2026-04-01');
  const reopened = await reopenEngagement(database.db, { clientId, engagementId, actor, now });
  expect(reopened).toEqual({ ok: false, error: 'not_found' });
});

const callOff = (id = '', reason: string | null = null) =>
  endEngagement(database.db, {
    ...{ clientId, engagementId: id, endsOn: today, reason, today, actor, now },
  });

test('New terms that have not begun are called off: what was agreed before goes on to its own end', async () => {
  await end('2026-04-30', 'Projekt fertig');
  await change('2026-04-01');
  const newTerms = (await engagements())[0]?.id;
  expect(await callOff(newTerms, 'Bleibt doch beim Alten')).toEqual({ ok: true, value: { isFormer: false } });
  expect(await engagements()).toMatchObject([
    { startsOn: '2026-04-01', endsOn: today, endReason: 'Bleibt doch beim Alten', canReopen: true },
    { startsOn: '2026-03-09', endsOn: '2026-04-30', endReason: 'Projekt fertig', isFollowed: false },
  ]);
  expect(await state()).toBe('active');
  const [line] = await lines();
  expect(line?.data).toMatchObject({ change: 'ended', calledOff: true, goesOn: engagementId });
  expect(await eventsOf(newTerms)).toMatchObject([
    { action: 'engagement.ended', data: { calledOff: true, goesOn: engagementId } },
  ]);
});

test('New terms that were called off are taken up again, and hold from the day that was meant', async () => {
  await change('2026-04-01');
  const newTerms = (await engagements())[0]?.id ?? '';
  await callOff(newTerms);
  const takeUp = { clientId, engagementId: newTerms, actor, now };
  expect(await reopenEngagement(database.db, takeUp)).toEqual({ ok: true, value: null });
  expect(await engagements()).toMatchObject([
    { startsOn: '2026-04-01', endsOn: null, endReason: null, isFollowed: false },
    { startsOn: '2026-03-09', endsOn: '2026-03-31', endReason: null, isFollowed: true },
  ]);
  const [line] = await lines();
  expect(line?.data).toMatchObject({ change: 'reopened', follows: engagementId });
});

test.each([
  ['other terms follow instead', () => change('2026-04-15')],
  ['the work ends before them', () => end('2026-03-31')],
])('New terms that were called off stay so when %s', async (_, meanwhile) => {
  await change('2026-04-01');
  const newTerms = (await engagements())[0]?.id ?? '';
  await callOff(newTerms);
  expect(await meanwhile()).toMatchObject({ ok: true });
  expect((await engagements()).find(({ id }) => id === newTerms)).toMatchObject({ canReopen: false });
  const takeUp = { clientId, engagementId: newTerms, actor, now };
  expect(await reopenEngagement(database.db, takeUp)).toEqual({ ok: false, error: 'not_found' });
});

test('The audit trail keeps what was agreed before', async () => {
  await change('2026-04-01');
  expect(await eventsOf(engagementId)).toMatchObject([
    { action: 'engagement.changed', data: { startsOn: '2026-04-01', before: { hoursPerWeek: 10 } } },
  ]);
});

test('Nothing of an engagement can be changed from another workspace', async () => {
  actor = await buildClientWorkspace(database.db);
  const gone = { ok: false, error: 'not_found' };
  expect(await change('2026-04-01')).toEqual(gone);
  expect(await end(today)).toEqual(gone);
  expect(await reopenEngagement(database.db, { clientId, engagementId, actor, now })).toEqual(gone);
  expect(await findTerms(database.db, actor.workspaceId, { engagementId, today })).toBeNull();
});
