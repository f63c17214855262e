import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startDeliveryLoop } from '~/mail/delivery-loop.server';
import type { MemberActor } from '~/platform/actor';
import { deliveries } from '~db/schema/mail';
import {
  buildEnrolment,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  mailContext,
} from '~tests/factories/mail';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { requestContext } from '~tests/support/request-context';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';

let database: TestDatabase;
let sink: SmtpSink;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
  sink = await startSmtpSink();
});
afterAll(async () => {
  await sink.close();
  await database.close();
});
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
  sink.received.length = 0;
  sink.decide = () => 'accept';
  actor = await buildSender(database.db);
  await buildMailbox(database.db, actor, sink.port);
});

function startLoop(lanes?: number) {
  const context = mailContext(database.db);
  return startDeliveryLoop(
    requestContext({ ...context, env: { ...context.env, DATABASE_URL: database.url } }),
    lanes,
  );
}

const enrol = async (name: string) =>
  buildEnrolment(
    database.db,
    actor,
    await buildWillingProspect(database.db, actor, `${name}@beispiel.example`),
  );
const states = async () => (await database.db.select().from(deliveries)).map(({ state }) => state);

test('a message goes as soon as it is there, long before anybody would look by the clock', async () => {
  const loop = await startLoop();
  await enrol('erika');
  await vi.waitUntil(() => sink.received.length === 1, { timeout: 10_000 });
  await vi.waitUntil(async () => (await states())[0] === 'sent', { timeout: 10_000 });
  await loop.stop();
});

test('two loops side by side send every message once', async () => {
  await database.sql`update mailboxes set daily_cap = 1000`;
  for (let index = 0; index < 12; index += 1) await enrol(`erika${index}`);
  await database.sql`update deliveries set due_at = '2026-03-02T09:00:00Z'`;
  const loops = await Promise.all([startLoop(), startLoop()]);
  await vi.waitUntil(async () => (await states()).every((state) => state === 'sent'), { timeout: 20_000 });
  await Promise.all(loops.map((loop) => loop.stop()));
  expect(new Set(sink.received.map(({ mail }) => mail.messageId)).size).toBe(12);
  expect(sink.received).toHaveLength(12);
});

test('asked to end, it finishes the message on its way and begins no other', async () => {
  await enrol('erika');
  await enrol('robin');
  await enrol('jonas');
  await database.sql`update deliveries set due_at = '2026-03-02T09:00:00Z'`;
  let answer: () => void = () => undefined;
  const asked = new Promise<void>((heard) => {
    sink.decide = () =>
      new Promise((resolve) => {
        answer = () => resolve('accept');
        heard();
      });
  });
  const loop = await startLoop(1);
  await asked;
  const stopped = loop.stop();
  answer();
  await stopped;
  expect((await states()).sort()).toEqual(['queued', 'queued', 'sent']);
  expect(sink.received).toHaveLength(1);
});
