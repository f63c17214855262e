import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { deliverNext } from '~/mail/deliver-next.server';
import type { MemberActor } from '~/platform/actor';
import { createDb } from '~db/client';
import { deliveries, mailboxes } from '~db/schema/mail';
import { buildMailbox, buildSender, mailContext, testSecrets } from '~tests/factories/mail';
import { buildManyDeliveries, sealTokens } from '~tests/factories/many-deliveries';
import { TEST_SETTINGS } from '~tests/support/copy-database';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';
import { startTcpProxy, type TcpProxy } from '~tests/support/tcp-proxy';
import { endWorker, startWorker, workerSecrets } from './worker-process';

/** The full figure: MAIL_DROPS=500. */
const DROPS = Number(process.env.MAIL_DROPS ?? 30);

let database: TestDatabase;
let sink: SmtpSink;
let proxy: TcpProxy;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
  sink = await startSmtpSink();
  proxy = await startTcpProxy(sink.port);
  actor = await buildSender(database.db);
  await buildMailbox(database.db, actor, proxy.port);
  return async () => {
    await proxy.close();
    await sink.close();
  };
});

async function plan(count: number, secrets = testSecrets) {
  await buildManyDeliveries(database.db, actor, { count });
  await sealTokens(database.db, actor, secrets);
}

const rows = () => database.db.select().from(deliveries);
const states = async () => (await rows()).map(({ state }) => state);

test('messages whose connection breaks after the final dot are all in doubt, and none is sent again', {
  timeout: 15 * 60_000,
}, async () => {
  await plan(DROPS, workerSecrets);
  sink.decide = () => 'drop';
  const worker = await startWorker(database.url);
  const inDoubt = async () => (await states()).filter((state) => state === 'unknown').length;
  await vi.waitUntil(async () => (await inDoubt()) === DROPS, { timeout: 14 * 60_000, interval: 100 });
  await endWorker(worker, 'SIGKILL');
  // A worker of tomorrow, to whom every lease has run out, finds nothing to do.
  sink.decide = () => 'accept';
  const later = await startWorker(database.url, 10);
  await endWorker(later, 'SIGTERM');
  expect(sink.seen).toBe(DROPS);
  expect(sink.received).toHaveLength(0);
  expect(await inDoubt()).toBe(DROPS);
});

/** A message of this test is some 1,900 bytes long; MAIL begins after some 30. */
test.each([80, 200, 1_000, 1_500])('cut off after %i bytes, a message is in doubt', async (bytes) => {
  await plan(1);
  proxy.weather = { cutAfterBytes: bytes };
  await deliverNext(mailContext(database.db));
  expect(await states()).toEqual(['unknown']);
  proxy.weather = {};
  expect(await deliverNext(mailContext(database.db))).toBe(false);
});

test('cut off before the message has begun, it is tried again and nothing is used up', async () => {
  await plan(1);
  proxy.weather = { cutAfterBytes: 10 };
  await deliverNext(mailContext(database.db));
  expect(await rows()).toMatchObject([{ state: 'queued', attempts: 0, transmittingAt: null }]);
  const [mailbox] = await database.db.select().from(mailboxes);
  expect(mailbox).toMatchObject({ state: 'active', failuresInRow: 1 });
  expect(sink.seen).toBe(0);
});

test('while the database is away nothing is sent, and the message keeps its place and its tries', async () => {
  await plan(1);
  const address = new URL(database.url);
  const between = await startTcpProxy(Number(address.port));
  const { db, close } = createDb(Object.assign(address, { port: between.port }).href, {
    settings: TEST_SETTINGS,
  });
  const server = await startSmtpSink({
    onConnect: (_session, greet) => {
      between.weather = { cutAfterBytes: 0 };
      greet();
    },
    onClose: () => {
      between.weather = {};
    },
  });
  await database.sql`update mailboxes set port = ${server.port}`;
  await deliverNext(mailContext(db));
  expect(await rows()).toMatchObject([{ state: 'queued', attempts: 0, reason: null }]);
  expect(server.seen).toBe(0);
  await between.close();
  await close();
  await server.close();
});

test('a network that swallows everything is told from a slow one', async () => {
  await plan(1);
  proxy.weather = { blackHole: true };
  await deliverNext(mailContext(database.db));
  expect(await rows()).toMatchObject([{ state: 'queued', attempts: 0 }]);
  await database.sql`update deliveries set due_at = created_at`;
  proxy.weather = { latencyMs: 200 };
  await deliverNext(mailContext(database.db));
  expect(await states()).toEqual(['sent']);
});
