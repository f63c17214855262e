import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createSecretBox } from '~/platform/secret-box.server';
import { BUILT_AT } from '~tests/factories/prospects';

/** Longer than a lease: to a worker whose clock is so far ahead, those before it are dead. */
const GENERATION_MS = 31_000;

const key = randomBytes(32);

/** What the workers of a test seal and open secrets with. */
export const workerSecrets = createSecretBox(key);

/** Starts a delivery worker as a process of its own; the clock of each generation begins after the leases of all before it. */
export async function startWorker(databaseUrl: string, generation = 0): Promise<ChildProcess> {
  const now = BUILT_AT.getTime() + generation * GENERATION_MS;
  const worker = fork('tests/faults/mail-worker.ts', {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      SECRET_KEY: key.toString('base64'),
      NOW: String(now),
    },
    execArgv: ['--import', 'tsx'],
    stdio: 'inherit',
  });
  await once(worker, 'message');
  return worker;
}

/** Ends a process with a signal; gives back its exit code, null when the signal ended it. */
export async function endWorker(worker: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  if (worker.exitCode !== null || worker.signalCode !== null) return worker.exitCode;
  const ended = once(worker, 'exit');
  worker.kill(signal);
  return (await ended)[0];
}
