import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Cluster } from './cluster';
import { clearStalePidFile } from './postmaster';
import { run } from './run';
import { serverOptions } from './settings';
import { StartProblem } from './start-problem';

const RETRY_EVERY_MS = 300;
const GIVE_UP_AFTER_MS = 30_000;
/** Seconds; a server that was killed first replays its log. */
const PATIENCE = 120;

/** What the log says while processes of a killed predecessor still hold its memory, its port or its lock file. */
const PASSING = /still in use|already in use|already exists/;

/**
 * Starts the server and returns once it accepts connections.
 * @throws {StartProblem} with the end of the server's log.
 */
export async function startServer(
  cluster: Cluster,
  { port, durable }: { port: number; durable: boolean },
): Promise<void> {
  const log = path.join(cluster.folder, 'server.log');
  const options = [`--log=${log}`, `--options=${serverOptions(port, { durable })}`];
  const start = pgCtl(cluster, ['start', '--wait', `--timeout=${PATIENCE}`, ...options]);
  const deadline = Date.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    await clearStalePidFile(cluster.folder);
    await rename(log, `${log}.old`).catch(() => undefined);
    try {
      return await run(start, cluster.account.ids);
    } catch (error) {
      const reason = (await lastLines(log)) || String(error);
      if (!PASSING.test(reason) || Date.now() > deadline) {
        throw new StartProblem(`The built-in PostgreSQL does not start. Its log ${log} says:\n${reason}`);
      }
    }
    await wait(RETRY_EVERY_MS);
  }
}

/** The command that ends the server: open connections are closed, everything committed is on disk (`fast`). */
export function stopCommand(cluster: Cluster): string[] {
  return pgCtl(cluster, ['stop', '--wait', '--mode=fast', `--timeout=${PATIENCE}`]);
}

function pgCtl({ account, binaries, folder }: Cluster, args: string[]): string[] {
  return [...account.prefix, binaries.pg_ctl, ...args, `--pgdata=${folder}`];
}

async function lastLines(log: string): Promise<string> {
  const text = await readFile(log, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-5).join('\n');
}
