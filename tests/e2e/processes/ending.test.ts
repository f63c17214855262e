import path from 'node:path';
import { expect, test } from 'vitest';
import { findPostmaster } from '~db/embedded/postmaster';
import { findProcess } from '~db/embedded/process';
import { addressOf, launchAnklang } from '~tests/support/anklang-process';
import { temporaryFolder } from '~tests/support/temporary-folder';

const PATIENCE = { timeout: 30_000 };

async function launchCompletely(dataDir: string) {
  const anklang = launchAnklang({ DATA_DIR: dataDir });
  await addressOf(anklang);
  await expect.poll(() => anklang.pidOf('worker'), PATIENCE).toBeGreaterThan(0);
  const postmaster = await findPostmaster(path.join(dataDir, 'postgres'));
  const pids = [anklang.pidOf('web'), anklang.pidOf('worker'), postmaster?.pid ?? 0];
  expect(pids.map((pid) => findProcess(pid))).not.toContain(undefined);
  return { anklang, pids };
}

const living = (pids: number[]) => pids.filter((pid) => findProcess(pid));

test('ending it ends web, worker and database', async () => {
  const { anklang, pids } = await launchCompletely(await temporaryFolder());
  expect(await anklang.stop()).toBe(0);
  expect(living(pids)).toEqual([]);
});

test('Ctrl-C, which comes twice under npm, ends it in good order', async () => {
  const { anklang, pids } = await launchCompletely(await temporaryFolder());
  process.kill(anklang.pid, 'SIGINT');
  process.kill(anklang.pid, 'SIGINT');
  expect(await anklang.ended).toBe(0);
  expect(living(pids)).toEqual([]);
});

test('it ends in good order when nobody reads any more what it prints', async () => {
  const { anklang, pids } = await launchCompletely(await temporaryFolder());
  anklang.closeOutput();
  expect(await anklang.stop()).toBe(0);
  expect(living(pids)).toEqual([]);
});

test('ending it while it starts is no error', async () => {
  const anklang = launchAnklang({ DATA_DIR: await temporaryFolder() });
  await expect.poll(() => anklang.pidOf('web'), PATIENCE).toBeGreaterThan(0);
  expect(await anklang.stop()).toBe(0);
  expect(anklang.output()).not.toContain('Error');
});

test('when it is killed, web, worker and database end by themselves', async () => {
  const { anklang, pids } = await launchCompletely(await temporaryFolder());
  process.kill(anklang.pid, 'SIGKILL');
  await expect.poll(() => living(pids), PATIENCE).toEqual([]);
});

test('a start right after a kill need not wait for the remains', async () => {
  const dataDir = await temporaryFolder();
  const { anklang } = await launchCompletely(dataDir);
  process.kill(anklang.pid, 'SIGKILL');
  const next = await launchCompletely(dataDir);
  expect(await next.anklang.stop()).toBe(0);
});
