import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { giveConsent } from '~/consent/give-consent.server';
import { deliverNext } from '~/mail/deliver-next.server';
import { reviewBlocked } from '~/mail/review-blocked.server';
import type { MemberActor } from '~/platform/actor';
import { workspaces } from '~db/schema/accounts';
import { deliveries } from '~db/schema/mail';
import { steps } from '~db/schema/sequences';
import { buildEnrolment, buildSender, buildWillingProspect, mailContext } from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;
const later = new Date('2026-03-04T10:00:00Z');

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
  actor = await buildSender(database.db);
  prospectId = await buildWillingProspect(database.db, actor);
  await buildEnrolment(database.db, actor, prospectId);
});

const theDelivery = async () => (await database.db.select().from(deliveries))[0];

test('a message that waited for the sender’s identity goes once it is there', async () => {
  await database.db.update(workspaces).set({ postalAddress: null });
  await deliverNext(mailContext(database.db));
  await reviewBlocked(database.db, later);
  expect(await theDelivery()).toMatchObject({ state: 'blocked', reason: 'sender_incomplete' });
  await database.db.update(workspaces).set({ postalAddress: 'Amselweg 3, 12345 Sonnenfeld' });
  await reviewBlocked(database.db, later);
  expect(await theDelivery()).toMatchObject({ state: 'queued', reason: null, dueAt: later });
});

const withheld = { state: 'blocked', reason: 'further_consent_needed' } as const;

async function agree() {
  await giveConsent(database.db, {
    prospectId,
    address: 'erika@beispiel.example',
    scope: 'further',
    wording: 'Ich möchte mehr erfahren',
    language: 'de',
    source: 'packet_page',
    actor,
    now: later,
  });
}

test('a message that waited for a consent goes once it is given', async () => {
  await database.db.update(deliveries).set({ ...withheld, createdAt: BUILT_AT });
  await database.sql`truncate consents`;
  await reviewBlocked(database.db, later);
  expect(await theDelivery()).toMatchObject(withheld);
  await agree();
  await reviewBlocked(database.db, later);
  expect(await theDelivery()).toMatchObject({ state: 'queued', reason: null });
});

test('one that needs her approval waits for that instead', async () => {
  await database.db.update(steps).set({ needsApproval: true });
  await database.db.update(deliveries).set(withheld);
  await agree();
  await reviewBlocked(database.db, later);
  expect(await theDelivery()).toMatchObject({ state: 'awaiting_approval', reason: null });
});

test('what was blocked for another reason stays until she acts', async () => {
  await database.db.update(deliveries).set({ state: 'blocked', reason: 'missing_values' });
  await reviewBlocked(database.db, later);
  expect(await theDelivery()).toMatchObject({ state: 'blocked', reason: 'missing_values' });
});
