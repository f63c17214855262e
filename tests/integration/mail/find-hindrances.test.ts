import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { suppress } from '~/consent/suppress.server';
import { withdrawConsent } from '~/consent/withdraw-consent.server';
import { openDesk } from '~/mail/desk.server';
import { findHindrances } from '~/mail/find-hindrances.server';
import type { Claim } from '~/mail/hold-lease.server';
import { pauseMailbox } from '~/mail/pause-mailbox.server';
import { pauseSending } from '~/mail/pause-sending.server';
import { writeDown } from '~/mail/write-down.server';
import type { MemberActor } from '~/platform/actor';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import {
  buildEnrolment,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  claimNext,
  mailContext,
} from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const ADDRESS = 'erika@beispiel.example';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;
let claim: Claim;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
  actor = await buildSender(database.db);
  await buildMailbox(database.db, actor, 1);
  prospectId = await buildWillingProspect(database.db, actor, ADDRESS);
  await buildEnrolment(database.db, actor, prospectId);
  const claimed = await claimNext(database.db);
  if (typeof claimed !== 'object') throw new Error(`claimed ${claimed}`);
  claim = claimed;
});

/** What keeps the claimed message from going once it has been written down that it begins. */
async function hindrance() {
  await writeDown(database.db, { sent: [], begins: [claim], now: BUILT_AT });
  return (await findHindrances(database.db, [claim]))[0];
}

const object = () =>
  suppress(database.db, {
    channel: 'email',
    values: [ADDRESS],
    reason: 'objection',
    prospectId,
    actor,
    now: BUILT_AT,
  });

test('nothing keeps a message from going about which nothing has changed', async () => {
  expect(await hindrance()).toBe(null);
});

test('an objection is seen that is committed after it was written down that the message begins', async () => {
  await writeDown(database.db, { sent: [], begins: [claim], now: BUILT_AT });
  await object();
  expect(await findHindrances(database.db, [claim])).toEqual(['suppressed']);
});

test('a sequence that has ended sends nothing that lay ready', async () => {
  await endEnrolments(database.db, {
    prospectId,
    state: 'finished_replied',
    reason: 'reply',
    actor,
    now: BUILT_AT,
  });
  expect(await hindrance()).toBe('enrolment_over');
});

test.each([
  ['the sequence of a person', () => database.sql`update enrolments set state = 'paused'`],
  ['her mailbox', () => pauseMailbox(database.db, { actor })],
  ['all mail', () => pauseSending(database.db, { actor, now: BUILT_AT })],
])('a pause of %s halts what lay ready', async (_what, pause) => {
  await pause();
  expect(await hindrance()).toBe('halted');
});

test('a restored copy of the data sends nothing that was claimed before', async () => {
  await database.sql`update workspaces set restored_at = now()`;
  expect(await hindrance()).toBe('halted');
});

test('a consent taken back halts what lay ready', async () => {
  const withdrawal = { wording: 'Bitte doch nicht.', language: 'de', source: 'recorded' } as const;
  await withdrawConsent(database.db, { prospectId, address: ADDRESS, ...withdrawal, actor, now: BUILT_AT });
  expect(await hindrance()).toBe('halted');
});

test('of several messages that lie ready only those go that nothing hinders', async () => {
  await buildEnrolment(
    database.db,
    actor,
    await buildWillingProspect(database.db, actor, 'robin@beispiel.example'),
  );
  await database.sql`update deliveries set due_at = ${BUILT_AT.toISOString()} where state = 'queued'`;
  const other = await claimNext(database.db);
  if (typeof other !== 'object') throw new Error(`claimed ${other}`);
  await object();
  const desk = openDesk(mailContext(database.db));
  const visits = [claim, other].map((begins) => desk.visit({ begins }));
  expect(await Promise.all(visits)).toEqual(['suppressed', null]);
  await desk.close();
});
