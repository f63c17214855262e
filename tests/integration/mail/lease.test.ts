import { DateTime } from 'luxon';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliverNext } from '~/mail/deliver-next.server';
import { openDesk } from '~/mail/desk.server';
import { findHindrances } from '~/mail/find-hindrances.server';
import type { Claim } from '~/mail/hold-lease.server';
import { expireLeases, giveBack, renewLease } from '~/mail/hold-lease.server';
import { writeDown } from '~/mail/write-down.server';
import { deliveries } from '~db/schema/mail';
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
import { startSmtpSink } from '~tests/support/smtp-sink';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
});

const after = (seconds: number) => DateTime.fromJSDate(BUILT_AT).plus({ seconds }).toJSDate();
const states = async () => (await database.db.select().from(deliveries)).map(({ state }) => state);

async function plan(count: number, port = 1) {
  const actor = await buildSender(database.db);
  await buildMailbox(database.db, actor, port);
  for (let index = 0; index < count; index += 1) {
    await buildEnrolment(
      database.db,
      actor,
      await buildWillingProspect(database.db, actor, `erika${index}@beispiel.example`),
    );
  }
  await database.db.update(deliveries).set({ dueAt: BUILT_AT });
}

async function claim(): Promise<Claim> {
  const claimed = await claimNext(database.db);
  if (typeof claimed === 'string') throw new Error(`claimed ${claimed}`);
  return claimed;
}

const begin = (claimed: Claim, now = BUILT_AT) =>
  writeDown(database.db, { sent: [], begins: [claimed], now });
const settle = (claimed: Claim, now: Date) => writeDown(database.db, { sent: [claimed], begins: [], now });

test('a worker that died before the transmission leaves its message to the next one', async () => {
  await plan(1);
  await claim();
  await expireLeases(database.db, after(29));
  expect(await states()).toEqual(['sending']);
  await expireLeases(database.db, after(31));
  expect(await states()).toEqual(['queued']);
});

test('a worker that died during the transmission leaves a message of which nobody knows', async () => {
  await plan(1);
  const claimed = await claim();
  await begin(claimed);
  expect(await findHindrances(database.db, [claimed])).toEqual([null]);
  await expireLeases(database.db, after(31));
  expect(await states()).toEqual(['unknown']);
});

test('a transmission that begins long after its claim has a lease of its own', async () => {
  await plan(1);
  await begin(await claim(), after(20));
  await expireLeases(database.db, after(49));
  expect(await states()).toEqual(['sending']);
  await expireLeases(database.db, after(51));
  expect(await states()).toEqual(['unknown']);
});

test('claimed messages that are given back can be claimed again, and no attempt is used up', async () => {
  await plan(1);
  await giveBack(database.db, [await claim()]);
  expect(await states()).toEqual(['queued']);
  expect((await claim()).delivery.attempts).toBe(1);
});

test('a sign of life keeps the lease', async () => {
  await plan(1);
  const { delivery } = await claim();
  await renewLease(database.db, delivery, after(20));
  await expireLeases(database.db, after(40));
  expect(await states()).toEqual(['sending']);
});

test('a desk that closes leaves nothing claimed that has not begun', async () => {
  await plan(3);
  const desk = openDesk(mailContext(database.db));
  const taken = await Promise.all([desk.take(), desk.take(), desk.take()]);
  expect(await states()).toEqual(['sending', 'sending', 'sending']);
  const [first, ...others] = taken.map((claimed) => claimed as Claim);
  await desk.visit({ begins: first });
  for (const other of others) desk.putBack(other);
  await desk.close();
  const rows = await database.db.select().from(deliveries).orderBy(deliveries.state);
  expect(rows.map(({ state, attempts }) => [state, attempts])).toEqual([
    ['queued', 0],
    ['queued', 0],
    ['sending', 1],
  ]);
});

test('a worker that wakes after its lease can neither send nor write', async () => {
  await plan(1);
  const stopped = await claim();
  await expireLeases(database.db, after(31));
  await begin(stopped, after(32));
  expect(await findHindrances(database.db, [stopped])).toEqual(['lost']);
  await settle(stopped, after(32));
  expect(await states()).toEqual(['queued']);
  const next = await claim();
  await settle(stopped, after(33));
  expect(await states()).toEqual(['sending']);
  expect(next.delivery.leaseEpoch).toBe(stopped.delivery.leaseEpoch + 2);
});

test('several workers send every message and none twice', async () => {
  const sink = await startSmtpSink();
  await plan(24, sink.port);
  const context = mailContext(database.db);
  const work = async () => {
    while (await deliverNext(context));
  };
  await Promise.all([work(), work(), work(), work()]);
  while (await deliverNext(context));
  expect(sink.received).toHaveLength(24);
  expect(new Set(sink.received.map(({ mail }) => mail.messageId)).size).toBe(24);
  expect(new Set(await states())).toEqual(new Set(['sent']));
  await sink.close();
});
