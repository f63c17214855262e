import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDb } from '~db/client';
import { findPostmaster } from '~db/embedded/postmaster';
import { findProcess } from '~db/embedded/process';
import { openDatabase } from '~db/open';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { type AnklangProcess, addressOf, launchAnklang } from '~tests/support/anklang-process';
import { runCommand } from '~tests/support/run-command';

const PATIENCE = { timeout: 30_000 };

let dataDir: string;
let anklang: AnklangProcess;
let url: string;
let setupLink: string | null;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'anklang-'));
  anklang = launchAnklang({ DATA_DIR: dataDir });
  ({ url, setupLink } = await addressOf(anklang));
});

afterAll(async () => {
  await anklang.stop();
  await rm(dataDir, { recursive: true });
});

const health = () =>
  fetch(`${url}/healthz`).then(
    ({ status }) => status,
    () => 'unreachable',
  );
const postmasterPid = async () => (await findPostmaster(path.join(dataDir, 'postgres')))?.pid ?? 0;

test('the first start tells an address that answers and a link to set up the workspace', async () => {
  expect(await health()).toBe(200);
  expect((await fetch(setupLink ?? '')).status).toBe(200);
});

test('a second start beside it is refused, and the first goes on', async () => {
  const second = launchAnklang({ DATA_DIR: dataDir });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`Anklang already runs with the data in ${dataDir}`);
  expect(await health()).toBe(200);
});

test('a script uses its database and leaves it running', async () => {
  const before = await postmasterPid();
  const database = await openDatabase({ DATA_DIR: dataDir });
  await database.close();
  expect(await postmasterPid()).toBe(before);
});

/** `npm run import` with the data of this Anklang. */
const importList = () =>
  runCommand('scripts/import.mjs', ['liste.csv', '--list', 'Kanzleien', '--json'], {
    ...{ DATA_DIR: dataDir, INIT_CWD: dataDir },
  });

test('npm run import works beside it: JSON alone on standard output, how far it is on standard error', async () => {
  const database = await openDatabase({ DATA_DIR: dataDir });
  const client = createDb(database.url);
  await buildStages(client.db, await buildWorkspace(client.db));
  await client.close();
  await writeFile(path.join(dataDir, 'liste.csv'), 'Firma;Telefon\nEins GmbH;030 1111111\nZwei GmbH;110\n');
  const { status, stdout, stderr } = await importList();
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 2, created: 1, errors: [{ code: 'phone_emergency' }] });
  expect(stderr).toContain('2 Zeilen');
  expect(await health()).toBe(200);
});

test('a killed web process is started again', async () => {
  const killed = anklang.pidOf('web');
  process.kill(killed, 'SIGKILL');
  await expect.poll(() => anklang.pidOf('web'), PATIENCE).not.toBe(killed);
  await expect.poll(health, PATIENCE).toBe(200);
});

test('a killed worker is started again while the web process goes on', async () => {
  const web = anklang.pidOf('web');
  await expect.poll(() => anklang.pidOf('worker'), PATIENCE).toBeGreaterThan(0);
  const killed = anklang.pidOf('worker');
  process.kill(killed, 'SIGKILL');
  await expect.poll(() => anklang.pidOf('worker'), PATIENCE).not.toBe(killed);
  expect(anklang.pidOf('web')).toBe(web);
});

test('a killed database is started again and the same web process uses it', async () => {
  const web = anklang.pidOf('web');
  const killed = await postmasterPid();
  process.kill(killed, 'SIGKILL');
  await expect.poll(postmasterPid, PATIENCE).not.toBe(killed);
  await expect.poll(health, PATIENCE).toBe(200);
  expect(findProcess(web)).toBeDefined();
});

test('once it is stopped, npm run import starts the database by itself and stops it again', async () => {
  await anklang.stop();
  const { status, stdout } = await importList();
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 2, created: 0, skipped: 1 });
  expect(await postmasterPid()).toBe(0);
});
