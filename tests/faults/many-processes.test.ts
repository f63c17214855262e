import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest';
import { verifyTrail } from '~/audit/verify-trail.server';
import { LANES } from '~/mail/delivery-loop.server';
import { announceDeliveries } from '~/mail/plan-delivery.server';
import { erasureSettings } from '~/platform/erasure-key.server';
import { createSecretBox, readKey } from '~/platform/secret-box.server';
import { createDb, type Db } from '~db/client';
import { migrate } from '~db/migrate';
import { activities } from '~db/schema/activities';
import { calls } from '~db/schema/calls';
import { deliveries } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';
import { BUILT_AT } from '~tests/factories/prospects';
import { bareDatabase, copyDatabase } from '~tests/support/copy-database';
import { startSmtpSink } from '~tests/support/smtp-sink';
import { temporaryFolder } from '~tests/support/temporary-folder';
import { buildIfStale } from '../../scripts/prepare/build.mjs';
import { buildDesks } from './build-desks';
import { send, startDeskLoad } from './desk-load';
import { startFleet } from './fleet';

/** The full figures: MANY_ROUNDS=10 MANY_MESSAGES=2000. */
const ROUNDS = Number(process.env.MANY_ROUNDS ?? 1);
const MESSAGES = Number(process.env.MANY_MESSAGES ?? 60);
/** Of each kind. */
const SIZE = 3;
const DESKS = 4;
/** Outcomes that are logged before each kill. */
const OUTCOMES = 20;

beforeAll(buildIfStale, 180_000);

/** MANY_SERVER_URL names a PostgreSQL server of the machine; its user may create databases. */
async function createExternalDatabase() {
  const { MANY_SERVER_URL: own } = process.env;
  const database = await (own ? bareDatabase(own) : copyDatabase(inject('testServerUrl')));
  onTestFinished(database.close);
  if (own) await migrate(database.url);
  // What fills it asks for a function that PostgreSQL has from 18 on.
  await database.sql`create function uuidv7() returns uuid language sql as 'select gen_random_uuid()'`;
  return database;
}

/** A sender spreads the messages of her sequences over the day; here all are due at once. */
async function hurry(db: Db) {
  await db.update(deliveries).set({ dueAt: BUILT_AT }).where(eq(deliveries.state, 'queued'));
  await announceDeliveries(db);
}

async function countConnections(db: Db) {
  const of = sql`from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
  const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count ${of}`);
  return row?.count ?? 0;
}

test('of three web and three worker processes one each is killed under load: nothing is lost, nothing comes twice', {
  timeout: 30 * 60_000,
}, async ({ annotate }) => {
  const dataDir = await temporaryFolder();
  const { url } = await createExternalDatabase();
  const sink = await startSmtpSink({}, { receipts: true });
  onTestFinished(sink.close);
  const fleet = await startFleet({ databaseUrl: url, dataDir, size: SIZE });
  const key = await readKey(dataDir);
  const { db, close } = createDb(url, { settings: erasureSettings(key) });
  onTestFinished(close);
  const desks = await buildDesks(db, {
    desks: DESKS,
    willing: 5 * ROUNDS,
    messages: MESSAGES,
    smtpPort: sink.port,
    secrets: createSecretBox(key),
  });

  const begun = performance.now();
  const load = startDeskLoad(fleet.url, desks);
  for (let round = 0; round < ROUNDS; round += 1) {
    const [logged, seen] = [load.logged.length, sink.seen];
    const share = Math.floor(MESSAGES / (ROUNDS + 1) / 2);
    const isUnderLoad = () =>
      load.logged.length >= logged + OUTCOMES && sink.seen >= Math.min(seen + share, MESSAGES);
    await vi.waitUntil(isUnderLoad, { timeout: 180_000, interval: 5 });
    const index = round % SIZE;
    await Promise.all([fleet.killAndReplace('web', index), fleet.killAndReplace('worker', index)]);
  }
  const afterKills = load.logged.length;
  await vi.waitUntil(() => load.logged.length >= afterKills + OUTCOMES, { timeout: 180_000, interval: 5 });
  await load.stop();
  const connections = await countConnections(db);
  const seconds = (performance.now() - begun) / 1000;

  for (const web of fleet.webUrls) {
    const answers = await Promise.all(
      load.cookies.slice(0, DESKS).map((cookie) => send(`${web}/prospects`, { cookie })),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  }
  const states = async () =>
    (await db.select({ state: deliveries.state }).from(deliveries)).map(({ state }) => state);
  const inState = async (...wanted: string[]) =>
    (await states()).filter((state) => wanted.includes(state)).length;
  await hurry(db);
  await vi.waitUntil(async () => (await inState('queued')) === 0, { timeout: 120_000, interval: 200 });
  expect(await fleet.end()).toEqual(Array(2 * SIZE).fill(0));
  await fleet.startLastWorker();
  await vi.waitUntil(async () => (await inState('queued', 'sending')) === 0, {
    timeout: 60_000,
    interval: 200,
  });

  const unknown = await inState('unknown');
  const accepted = sink.received.map(({ mail }) => mail.messageId);
  const [kept, started, lines] = await Promise.all([
    db.select({ id: calls.id }).from(calls),
    db.select({ prospectId: enrolments.prospectId }).from(enrolments),
    db.select({ kind: activities.kind, data: activities.data }).from(activities),
  ]);
  await annotate(
    `${ROUNDS} web and ${ROUNDS} worker processes killed in ${seconds.toFixed(1)} s: ${load.cookies.length} sign-ins, ` +
      `${load.logged.length} outcomes, ${load.enrolled.length} enrolments acknowledged, ${load.repeated} requests repeated; ` +
      `${accepted.length} messages accepted, ${unknown} in doubt; ${connections} connections`,
  );
  expect(load.strange).toEqual([]);
  expect(kept.map(({ id }) => id).sort()).toEqual(load.logged.toSorted());
  const told = lines
    .filter(({ kind }) => kind === 'call')
    .map(({ data }) => (data as { callId: string }).callId);
  expect(told.sort()).toEqual(load.logged.toSorted());
  expect(started.map(({ prospectId }) => prospectId).sort()).toEqual(load.enrolled.toSorted());
  expect(await states()).toHaveLength(MESSAGES + load.enrolled.length);
  expect(new Set(accepted).size).toBe(accepted.length);
  expect(unknown).toBeLessThanOrEqual(ROUNDS * LANES);
  expect(accepted.length).toBeGreaterThanOrEqual((await states()).length - unknown);
  expect((await verifyTrail(db)).every(({ ok }) => ok)).toBe(true);
});
