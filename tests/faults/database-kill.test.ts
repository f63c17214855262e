import path from 'node:path';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { LANES } from '~/mail/delivery-loop.server';
import { erasureSettings } from '~/platform/erasure-key.server';
import { createSecretBox, readKey } from '~/platform/secret-box.server';
import { createDb, type DatabaseClient } from '~db/client';
import { findPostmaster } from '~db/embedded/postmaster';
import { openDatabase } from '~db/open';
import { activities } from '~db/schema/activities';
import { deliveries } from '~db/schema/mail';
import { buildMailbox, buildSender } from '~tests/factories/mail';
import { buildManyDeliveries, sealTokens } from '~tests/factories/many-deliveries';
import { BUILT_AT, buildProspect } from '~tests/factories/prospects';
import { type AnklangProcess, addressOf, launchAnklang } from '~tests/support/anklang-process';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';
import { temporaryFolder } from '~tests/support/temporary-folder';
import { buildIfStale } from '../../scripts/prepare/build.mjs';
import { startNoteLoad } from './note-load';

/** The full figure, MAIL_DATABASE_KILLS=50, runs alone; only then the times say something about the product. */
const IS_FULL = process.env.MAIL_DATABASE_KILLS !== undefined;
const KILLS = Number(process.env.MAIL_DATABASE_KILLS ?? 1);
const HEALTHY_WITHIN_MS = IS_FULL ? 10_000 : 60_000;
const ANSWERED_WITHIN_MS = IS_FULL ? 5_000 : 30_000;
const MESSAGES_PER_KILL = 30;

beforeAll(buildIfStale, 180_000);

interface Running {
  dataDir: string;
  anklang: AnklangProcess;
  url: string;
  sink: SmtpSink;
  client: DatabaseClient;
}

/** The built product with its own database, and a mail server. */
async function startAll(): Promise<Running> {
  const dataDir = await temporaryFolder();
  const sink = await startSmtpSink({}, { receipts: true });
  onTestFinished(sink.close);
  const anklang = launchAnklang({
    DATA_DIR: dataDir,
    START_AT: BUILT_AT.toISOString(),
    SMTP_ALLOW_PRIVATE: 'true',
  });
  onTestFinished(async () => void (await anklang.stop()));
  const { url } = await addressOf(anklang);
  const settings = erasureSettings(await readKey(dataDir));
  const client = createDb((await openDatabase({ DATA_DIR: dataDir })).url, { connections: 2, settings });
  onTestFinished(client.close);
  await vi.waitUntil(() => anklang.pidOf('worker') > 0, { timeout: 30_000 });
  return { dataDir, anklang, url, sink, client };
}

/** What `pg_ctl stop -m immediate` does; gives back the milliseconds until the application is well again. */
async function killDatabase({ dataDir, url }: Running): Promise<number> {
  const postmasterPid = async () => (await findPostmaster(path.join(dataDir, 'postgres')))?.pid ?? 0;
  const isHealthy = () => fetch(`${url}/healthz`).then(({ ok }) => ok);
  const killed = await postmasterPid();
  process.kill(killed, 'SIGQUIT');
  const begun = performance.now();
  const isBack = async () => ![0, killed].includes(await postmasterPid()) && (await isHealthy());
  await vi.waitUntil(isBack, { timeout: HEALTHY_WITHIN_MS, interval: 20 });
  return performance.now() - begun;
}

test('a database killed under load loses nothing that was acknowledged, and all goes on by itself', {
  timeout: 30 * 60_000,
}, async ({ annotate }) => {
  const running = await startAll();
  const { anklang, url, sink, client } = running;
  const actor = await buildSender(client.db);
  await buildMailbox(client.db, actor, sink.port);
  const prospectId = await buildProspect(client.db, actor);
  await buildManyDeliveries(client.db, actor, { count: KILLS * MESSAGES_PER_KILL });
  await sealTokens(client.db, actor, createSecretBox(await readKey(running.dataDir)));
  const processes = [anklang.pidOf('web'), anklang.pidOf('worker')];

  const load = await startNoteLoad(client.db, { url, actor, prospectId, patience: ANSWERED_WITHIN_MS });
  const away: number[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const notes = load.acknowledged.length;
    const isUnderLoad = () =>
      load.acknowledged.length > notes + 10 && sink.seen >= (kill - 0.5) * MESSAGES_PER_KILL;
    await vi.waitUntil(isUnderLoad, { timeout: 90_000, interval: 5 });
    away.push(await killDatabase(running));
  }
  await load.stop();

  const states = () => client.db.select({ state: deliveries.state }).from(deliveries);
  const isOver = async () => (await states()).every(({ state }) => state === 'sent' || state === 'unknown');
  await vi.waitUntil(isOver, { timeout: 90_000, interval: 200 });
  const unknown = (await states()).filter(({ state }) => state === 'unknown').length;
  const accepted = sink.received.map(({ mail }) => mail.messageId);
  await annotate(
    `${KILLS} kills: ${load.acknowledged.length} notes acknowledged, ${load.unavailable} answers 503, the slowest ` +
      `after ${Math.round(load.slowest)} ms; healthy again after at most ${Math.round(Math.max(...away))} ms; ` +
      `${accepted.length} messages accepted, ${unknown} in doubt`,
  );

  const notes = await client.db
    .select({ data: activities.data })
    .from(activities)
    .where(eq(activities.kind, 'note'));
  const kept = new Set(notes.map(({ data }) => (data as { text: string }).text));
  expect(load.acknowledged.filter((text) => !kept.has(text))).toEqual([]);
  expect(load.strange).toEqual([]);
  expect([anklang.pidOf('web'), anklang.pidOf('worker')]).toEqual(processes);
  expect(new Set(accepted).size).toBe(accepted.length);
  expect(unknown).toBeLessThanOrEqual(KILLS * LANES);
  expect(accepted.length).toBeGreaterThanOrEqual(KILLS * MESSAGES_PER_KILL - unknown);
});
