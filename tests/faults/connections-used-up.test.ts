import postgres from 'postgres';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '~tests/support/temporary-folder';
import { buildIfStale } from '../../scripts/prepare/build.mjs';
import { startProduct } from './running-product';

const ANSWERED_WITHIN_MS = 5_000;
const TOKEN = 'a-token-of-the-operator';
/** So many try at once to get a connection that the product loses, which is back for it within a millisecond. */
const RIVALS = 8;
const PATIENCE = { timeout: 30_000 };

beforeAll(buildIfStale, 180_000);

/** Takes every connection of the server, those that the product has as well; gives back what sets them free. */
async function takeAllConnections(url: string): Promise<() => Promise<unknown>> {
  const taken: postgres.Sql[] = [];
  const free = () => Promise.all(taken.splice(0).map((sql) => sql.end({ timeout: 1 })));
  onTestFinished(async () => void (await free()));

  async function take(): Promise<boolean> {
    const sql = postgres(url, { max: 1, connection: { application_name: 'greedy' } });
    const isTaken = await sql`select 1`.then(
      () => true,
      (error) => {
        expect(error).toMatchObject({ code: '53300' });
        return false;
      },
    );
    if (isTaken) taken.push(sql);
    else await sql.end();
    return isTaken;
  }

  await take();
  const admin = taken[0] as postgres.Sql;
  for (let others = 1; others > 0; ) {
    let isOver = false;
    const ending = admin`
      select pg_terminate_backend(pid, 5000) from pg_stat_activity
      where backend_type = 'client backend' and application_name <> 'greedy'`.then((ended) => {
      isOver = true;
      others = ended.length;
    });
    const takeWhatComesFree = async () => {
      while ((await take()) || !isOver);
    };
    await Promise.all([ending, ...Array.from({ length: RIVALS }, takeWhatComesFree)]);
  }
  return free;
}

test('while others use up all connections pages say so in time, and afterwards all goes on by itself', {
  timeout: 120_000,
}, async () => {
  const product = await startProduct({
    dataDir: await temporaryFolder(),
    settings: { METRICS_TOKEN: TOKEN },
  });
  const { anklang, ask, health, metrics, prospectId } = product;
  const processes = [anklang.pidOf('web'), anklang.pidOf('worker')];
  const notes = `/prospects/${prospectId}/notes`;
  const form = new URLSearchParams({ text: 'Notiz' });
  expect(await health()).toBe(200);
  const free = await takeAllConnections(product.databaseUrl);

  const begun = performance.now();
  const answers = await Promise.all([ask('/today'), ask(`/prospects/${prospectId}`), ask(notes, form)]);
  expect(performance.now() - begun).toBeLessThan(ANSWERED_WITHIN_MS);
  for (const { status, text } of answers) {
    expect(status).toBe(503);
    expect(text).toContain('Gleich wieder da');
  }
  expect(await health()).toBe(503);
  expect(await metrics(TOKEN)).toContain('anklang_database_up 0');

  await free();
  await expect.poll(health, PATIENCE).toBe(200);
  expect((await ask('/today')).status).toBe(200);
  expect((await ask(notes, form)).status).toBe(302);
  expect(await metrics(TOKEN)).toContain('anklang_database_up 1');
  expect([anklang.pidOf('web'), anklang.pidOf('worker')]).toEqual(processes);
});
