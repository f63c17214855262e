import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Env } from '~/platform/env.server';
import { StartProblem } from '~db/embedded/start-problem';

type Address = Pick<Env, 'HOST' | 'PORT'>;

const LOOK_EVERY_MS = 50;
const GIVE_UP_AFTER_MS = 60_000;

/**
 * Makes sure the web process will be able to listen.
 * @throws {StartProblem} that says what to start with instead.
 */
export async function checkAddress({ HOST, PORT }: Address): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, { HOST, PORT })));
    server.listen(PORT, HOST, () => server.close(() => resolve()));
  });
}

/** Returns once GET /healthz answers 200. */
export async function waitUntilHealthy({ HOST, PORT }: Address): Promise<void> {
  const deadline = Date.now() + GIVE_UP_AFTER_MS;
  while (!(await isHealthy(`http://${reachable(HOST)}:${PORT}/healthz`))) {
    if (Date.now() > deadline) {
      throw new StartProblem('Anklang does not get ready; the reason should stand above.');
    }
    await wait(LOOK_EVERY_MS);
  }
}

function isHealthy(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  );
}

/** An address that means 'all of this computer' can be listened on, not asked. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: NodeJS.ErrnoException, { HOST, PORT }: Address): StartProblem {
  const another = `PORT=${PORT < 1024 ? 3000 : PORT + 1} npm start`;
  if (error.code === 'EADDRINUSE') {
    return new StartProblem(
      `Another program (perhaps Anklang itself) already uses port ${PORT}. Take another one: ${another}`,
    );
  }
  if (error.code === 'EACCES') {
    return new StartProblem(`This user may not use port ${PORT}. Take another one: ${another}`);
  }
  return new StartProblem(`Anklang can't listen on ${HOST}:${PORT} (${error.code}). Check HOST and PORT.`);
}
