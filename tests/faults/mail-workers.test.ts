import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { LANES } from '~/mail/delivery-loop.server';
import type { MemberActor } from '~/platform/actor';
import { deliveries } from '~db/schema/mail';
import { buildMailbox, buildSender } from '~tests/factories/mail';
import { buildManyDeliveries, sealTokens } from '~tests/factories/many-deliveries';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';
import { endWorker, startWorker, workerSecrets } from './worker-process';

/** The full figures: MAIL_WORKERS=8 MAIL_DELIVERIES=10000 MAIL_STOPS=10 MAIL_TERMS=20. */
const WORKERS = Number(process.env.MAIL_WORKERS ?? 3);
const DELIVERIES = Number(process.env.MAIL_DELIVERIES ?? 150);
const STOPS = Number(process.env.MAIL_STOPS ?? 1);
const TERMS = Number(process.env.MAIL_TERMS ?? 1);
const LONG = { timeout: 30 * 60_000 };

let database: TestDatabase;
let sink: SmtpSink;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
  sink = await startSmtpSink({}, { receipts: true });
  actor = await buildSender(database.db);
  await buildMailbox(database.db, actor, sink.port);
  return () => sink.close();
});

async function plan(count: number) {
  await buildManyDeliveries(database.db, actor, { count });
  await sealTokens(database.db, actor, workerSecrets);
}

const states = async () =>
  (await database.db.select({ state: deliveries.state }).from(deliveries)).map(({ state }) => state);
const inState = async (wanted: string) => (await states()).filter((state) => state === wanted).length;
const accepted = () => sink.received.map(({ mail }) => mail.messageId);

test('several workers side by side send every message once', LONG, async () => {
  await plan(DELIVERIES);
  const workers = await Promise.all(Array.from({ length: WORKERS }, () => startWorker(database.url)));
  await vi.waitUntil(async () => (await inState('sent')) === DELIVERIES, {
    timeout: 25 * 60_000,
    interval: 300,
  });
  for (const worker of workers) await endWorker(worker, 'SIGKILL');
  expect(accepted()).toHaveLength(DELIVERIES);
  expect(new Set(accepted()).size).toBe(DELIVERIES);
});

test(
  'a worker that is stopped loses its messages to nobody, and writes nothing when it wakes',
  LONG,
  async () => {
    for (let stop = 0; stop < STOPS; stop += 1) {
      await database.sql`delete from deliveries`;
      sink.received.length = 0;
      await plan(12);
      const held: (() => void)[] = [];
      sink.decide = () =>
        held.length < LANES ? new Promise((resolve) => held.push(() => resolve('accept'))) : 'accept';
      const stopped = await startWorker(database.url);
      await vi.waitUntil(() => held.length === LANES, { timeout: 20_000 });
      stopped.kill('SIGSTOP');

      const other = await startWorker(database.url, 1);
      const isOver = async () => (await inState('sent')) + (await inState('unknown')) === 12;
      await vi.waitUntil(isOver, { timeout: 60_000, interval: 100 });
      expect(await inState('unknown')).toBe(LANES);

      for (const answer of held) answer();
      stopped.kill('SIGCONT');
      await endWorker(other, 'SIGTERM');
      await endWorker(stopped, 'SIGTERM');
      expect(await inState('unknown')).toBe(LANES);
      expect(accepted()).toHaveLength(12);
      expect(new Set(accepted()).size).toBe(12);
    }
  },
);

test(
  'a worker that is stopped before it has begun to send never sends, and another one does',
  LONG,
  async () => {
    const messages = LANES + 2;
    await plan(messages);
    const held: (() => void)[] = [];
    await sink.close();
    sink = await startSmtpSink(
      {
        onConnect: (_session, callback) => {
          if (held.length < LANES) held.push(callback);
          else callback();
        },
      },
      { receipts: true },
    );
    await database.sql`update mailboxes set port = ${sink.port}`;
    const stopped = await startWorker(database.url);
    await vi.waitUntil(() => held.length === LANES, { timeout: 20_000 });
    stopped.kill('SIGSTOP');
    const other = await startWorker(database.url, 1);
    await vi.waitUntil(async () => (await inState('sent')) === messages, { timeout: 60_000, interval: 100 });
    for (const greet of held) greet();
    stopped.kill('SIGCONT');
    await endWorker(stopped, 'SIGTERM');
    await endWorker(other, 'SIGTERM');
    expect(new Set(accepted()).size).toBe(messages);
    expect(accepted()).toHaveLength(messages);
  },
);

test('a worker that is stopped while it claims keeps its messages from nobody', LONG, async () => {
  await plan(3);
  const barrier = await database.sql.reserve();
  await barrier`begin`;
  await barrier`lock table suppressions in access exclusive mode`;
  const stopped = await startWorker(database.url);
  const isHeldUp = async () =>
    (await database.sql`select from pg_locks where relation = 'suppressions'::regclass and not granted`)
      .length > 0;
  await vi.waitUntil(isHeldUp, { timeout: 20_000 });
  stopped.kill('SIGSTOP');
  await barrier`rollback`;
  barrier.release();
  const other = await startWorker(database.url);
  await vi.waitUntil(async () => (await inState('sent')) === 3, { timeout: 60_000, interval: 100 });
  await endWorker(stopped, 'SIGKILL');
  await endWorker(other, 'SIGTERM');
  expect(accepted()).toHaveLength(3);
});

test('asked to end, a worker finishes what is on its way and leaves nothing in doubt', LONG, async () => {
  await plan(40 * TERMS);
  for (let term = 0; term < TERMS; term += 1) {
    const before = sink.received.length;
    const worker = await startWorker(database.url, term);
    await vi.waitUntil(() => sink.received.length > before, { timeout: 20_000, interval: 1 });
    expect(await endWorker(worker, 'SIGTERM')).toBe(0);
    expect(new Set(await states())).not.toContain('sending');
    expect(await inState('unknown')).toBe(0);
    expect(await inState('sent')).toBe(sink.received.length);
  }
});
