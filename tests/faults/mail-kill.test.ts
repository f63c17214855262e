import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { LANES } from '~/mail/delivery-loop.server';
import type { MemberActor } from '~/platform/actor';
import { deliveries } from '~db/schema/mail';
import { buildEnrolment, buildMailbox, buildSender, buildWillingProspect } from '~tests/factories/mail';
import { buildManyDeliveries, sealTokens } from '~tests/factories/many-deliveries';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';
import { endWorker, startWorker, workerSecrets } from './worker-process';

/** The full figures take some minutes: MAIL_KILLS=200 MAIL_MESSAGES=5000. */
const KILLS = Number(process.env.MAIL_KILLS ?? 5);
const MESSAGES = Number(process.env.MAIL_MESSAGES ?? 50);

/** So many are written by the workers, as steps of a sequence; the others are written already. */
const ENROLLED = Math.min(MESSAGES, 50);

let database: TestDatabase;
let sink: SmtpSink;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
  sink = await startSmtpSink({}, { receipts: true });
  actor = await buildSender(database.db);
  await buildMailbox(database.db, actor, sink.port);
});
afterAll(async () => {
  await sink.close();
  await database.close();
});

const statesOf = async () =>
  (await database.db.select({ state: deliveries.state }).from(deliveries)).map(({ state }) => state);

test('workers killed in the middle of their work lose no message and send none twice', {
  timeout: 60 * 60_000,
}, async () => {
  for (let index = 0; index < ENROLLED; index += 1) {
    await buildEnrolment(
      database.db,
      actor,
      await buildWillingProspect(database.db, actor, `erika${index}@beispiel.example`),
    );
  }
  if (MESSAGES > ENROLLED) {
    await buildManyDeliveries(database.db, actor, { count: MESSAGES - ENROLLED });
    await sealTokens(database.db, actor, workerSecrets);
  }
  await database.db.update(deliveries).set({ dueAt: BUILT_AT });

  // Some of those in doubt have never reached the server: it sees fewer than there are.
  const share = Math.floor(MESSAGES / (KILLS + 2));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const worker = await startWorker(database.url, kill);
    await vi.waitUntil(() => sink.seen >= share * (kill + 1), { timeout: 30_000, interval: 1 });
    await endWorker(worker, 'SIGKILL');
  }

  const last = await startWorker(database.url, KILLS);
  const isDone = async () => (await statesOf()).every((state) => state === 'sent' || state === 'unknown');
  await vi.waitUntil(isDone, { timeout: 60_000, interval: 200 });
  await endWorker(last, 'SIGKILL');

  const states = await statesOf();
  const unknown = states.filter((state) => state === 'unknown').length;
  const sent = states.length - unknown;
  const accepted = sink.received.map(({ mail }) => mail.messageId);
  expect(states).toHaveLength(MESSAGES);
  expect(new Set(accepted).size).toBe(accepted.length);
  expect(accepted.length).toBeGreaterThanOrEqual(sent);
  expect(accepted.length).toBeLessThanOrEqual(sent + unknown);
  expect(unknown).toBeLessThanOrEqual(KILLS * LANES);
});
