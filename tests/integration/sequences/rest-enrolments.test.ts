import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { updateMember } from '~/accounts/update-member.server';
import { endEngagement } from '~/clients/end-engagement.server';
import { findBrake } from '~/clients/find-brake.server';
import { listEngagements } from '~/clients/find-client.server';
import { seedServices } from '~/clients/seed-services.server';
import type { MemberActor } from '~/platform/actor';
import { pauseEnrolment } from '~/sequences/pause-enrolment.server';
import { restEnrolments, wakeEnrolments } from '~/sequences/rest-enrolments.server';
import { deliveries } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';
import { buildClient } from '~tests/factories/clients';
import { buildEnrolment, buildSender, buildWillingProspect } from '~tests/factories/mail';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
const now = new Date('2026-03-20T09:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildSender(database.db);
});

/** An enrolment whose documents have gone out, or are still on their way. */
async function enrolled(address: string, state: 'sent' | 'queued' = 'sent') {
  const prospectId = await buildWillingProspect(database.db, actor, address);
  const enrolmentId = await buildEnrolment(database.db, actor, prospectId);
  await database.db.update(deliveries).set({ state }).where(eq(deliveries.enrolmentId, enrolmentId));
  return enrolmentId;
}

async function stateOf(enrolmentId: string) {
  const [row] = await database.db.select().from(enrolments).where(eq(enrolments.id, enrolmentId));
  return [row?.state, row?.reason];
}

const brake = () =>
  findBrake(database.db, { workspaceId: actor.workspaceId, timeZone: 'Europe/Berlin' }, now);

test('All enrolments rest with one click and go on with another; what she paused herself stays paused', async () => {
  const running = await enrolled('eins@beispiel.example');
  const hers = await enrolled('zwei@beispiel.example');
  await pauseEnrolment(database.db, { enrolmentId: hers, actor, now });
  expect(await brake()).toMatchObject({ running: 1, resting: 0 });
  expect(await restEnrolments(database.db, { actor, now })).toBe(1);
  expect(await stateOf(running)).toEqual(['paused', 'week_full']);
  expect(await brake()).toMatchObject({ running: 0, resting: 1 });
  expect(await wakeEnrolments(database.db, { actor, now })).toBe(1);
  expect(await stateOf(running)).toEqual(['active', null]);
  expect(await stateOf(hers)).toEqual(['paused', 'by_hand']);
});

test('Documents that were promised and are on their way go out all the same', async () => {
  const promised = await enrolled('eins@beispiel.example', 'queued');
  expect(await restEnrolments(database.db, { actor, now })).toBe(0);
  expect(await stateOf(promised)).toEqual(['active', null]);
});

test('Another workspace’s enrolments neither rest nor wake', async () => {
  const theirs = await enrolled('eins@beispiel.example');
  actor = await buildSender(database.db);
  expect(await restEnrolments(database.db, { actor, now })).toBe(0);
  expect(await stateOf(theirs)).toEqual(['active', null]);
});

test('The week is full when all available hours are sold', async () => {
  await seedServices(database.db, { workspaceId: actor.workspaceId, locale: 'de' });
  await buildClient(database.db, actor);
  expect(await brake()).toMatchObject({ sold: 10, available: null, isFull: false });
  await updateMember(database.db, { changes: { quietHours: [], hoursAvailable: 12 }, actor });
  expect(await brake()).toMatchObject({ isFull: false });
  await updateMember(database.db, { changes: { quietHours: [], hoursAvailable: 10 }, actor });
  expect(await brake()).toMatchObject({ sold: 10, available: 10, isFull: true });
});

test('A full week is no reason to rest when work that ends soon makes room', async () => {
  await seedServices(database.db, { workspaceId: actor.workspaceId, locale: 'de' });
  const { clientId } = await buildClient(database.db, actor);
  await updateMember(database.db, { changes: { quietHours: [], hoursAvailable: 10 }, actor });
  const [engagement] = await listEngagements(database.db, actor.workspaceId, clientId);
  const ending = { clientId, engagementId: engagement?.id ?? '', today: '2026-03-20', actor, now };
  await endEngagement(database.db, { ...ending, endsOn: '2026-04-10' });
  expect(await brake()).toMatchObject({ sold: 10, isFull: false });
  expect((await brake()).ending).toHaveLength(1);
});

test('Work that ends within four weeks is named, later work is not', async () => {
  await seedServices(database.db, { workspaceId: actor.workspaceId, locale: 'de' });
  const { clientId } = await buildClient(database.db, actor, { company: 'Kanzlei Blum' });
  const [engagement] = await listEngagements(database.db, actor.workspaceId, clientId);
  const end = (endsOn: string) =>
    endEngagement(database.db, {
      ...{ clientId, engagementId: engagement?.id ?? '', endsOn },
      ...{ today: '2026-03-20', actor, now },
    });
  await end('2026-04-30');
  expect((await brake()).ending).toEqual([]);
  await end('2026-04-10');
  expect((await brake()).ending).toMatchObject([{ client: 'Kanzlei Blum', hoursPerWeek: 10 }]);
});
