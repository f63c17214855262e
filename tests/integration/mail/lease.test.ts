import { DateTime } from 'luxon';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliverNext } from '~/mail/deliver-next.server';
import { beginTransmission, expireLeases, renewLease } from '~/mail/hold-lease.server';
import { settleSent } from '~/mail/settle-deliveries.server';
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

async function claim({ ready = false } = {}) {
  const claimed = await claimNext(database.db, { ready });
  if (typeof claimed === 'string') throw new Error(`claimed ${claimed}`);
  return claimed;
}

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
  const { delivery } = await claim();
  expect(await beginTransmission(database.db, delivery, after(1))).toBe(true);
  await expireLeases(database.db, after(32));
  expect(await states()).toEqual(['unknown']);
});

test('where a connection waits, the transmission begins with the claim', async () => {
  await plan(1);
  await claim({ ready: true });
  await expireLeases(database.db, after(31));
  expect(await states()).toEqual(['unknown']);
});

test('a sign of life keeps the lease', async () => {
  await plan(1);
  const { delivery } = await claim();
  await renewLease(database.db, delivery, after(20));
  await expireLeases(database.db, after(40));
  expect(await states()).toEqual(['sending']);
});

test('a worker that wakes after its lease can neither send nor write', async () => {
  await plan(1);
  const stopped = await claim();
  await expireLeases(database.db, after(31));
  expect(await beginTransmission(database.db, stopped.delivery, after(32))).toBe(false);
  await settleSent(database.db, [stopped], after(32));
  expect(await states()).toEqual(['queued']);
  const next = await claim();
  await settleSent(database.db, [stopped], after(33));
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
