import path from 'node:path';
import { backUpBeforeUpgrade } from '~/backups/before-upgrade.server';
import type { Env } from '~/platform/env.server';
import { ensureDataDir } from '~db/data-dir';
import { openEmbedded } from '~db/embedded';
import { answers } from '~db/embedded/database';
import { takeLock } from '~db/embedded/lock';
import { StartProblem } from '~db/embedded/start-problem';
import { givenDatabase } from '~db/given-database';
import { migrate } from '~db/migrate';
import type { CleanUp } from './clean-up.server';
import { keepDatabaseRunning } from './keep-database-running.server';
import { keepRunning } from './keep-running.server';
import { readSettings } from './settings.server';
import { setupNotice } from './setup-notice.server';
import { checkAddress, waitUntilHealthy } from './web-address.server';

/** Starts everything and tells the address once the web process answers. Adds to `cleanUp` what ends it again. */
export async function start(source: NodeJS.ProcessEnv, cleanUp: CleanUp): Promise<void> {
  const env = await readSettings(source);
  await claimDataDir(env.DATA_DIR, cleanUp);
  await checkAddress(env);
  const given = givenDatabase(source);
  const databaseUrl = given ? await checkDatabase(given) : await startDatabase(env.DATA_DIR, cleanUp);
  await migrate(databaseUrl, { beforeChange: backUpBeforeUpgrade(env.DATA_DIR) });
  const childEnv = { ...source, ...textual(env), DATABASE_URL: databaseUrl };
  startProcess('web', childEnv, cleanUp);
  await waitUntilHealthy(env);
  if (cleanUp.begun) return;
  startProcess('worker', childEnv, cleanUp);
  await announce(env, databaseUrl);
}

async function claimDataDir(dataDir: string, cleanUp: CleanUp): Promise<void> {
  const lock = await takeLock(path.join(await ensureDataDir(dataDir), 'anklang.lock'));
  if (!lock) throw new StartProblem(`Anklang already runs with the data in ${dataDir}.`);
  cleanUp.add(lock.release);
}

async function checkDatabase(url: string): Promise<string> {
  if (await answers(url)) return url;
  throw new StartProblem(
    'The database at DATABASE_URL does not answer. Does it run, does it exist, are user and password right?',
  );
}

async function startDatabase(dataDir: string, cleanUp: CleanUp): Promise<string> {
  const database = await openEmbedded(dataDir);
  cleanUp.add(database.close);
  const stopWatching = keepDatabaseRunning(database);
  cleanUp.add(stopWatching);
  return database.url;
}

function startProcess(name: 'web' | 'worker', env: NodeJS.ProcessEnv, cleanUp: CleanUp): void {
  cleanUp.add(keepRunning(name, env).stop);
}

async function announce(env: Env, databaseUrl: string): Promise<void> {
  const lines = [
    `Anklang runs at ${env.APP_URL}`,
    await setupNotice({ ...env, DATABASE_URL: databaseUrl }),
    'Stop it with Ctrl-C.',
  ];
  process.stdout.write(`\n${lines.filter(Boolean).join('\n')}\n`);
}

function textual(env: Env): Record<string, string> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
}
