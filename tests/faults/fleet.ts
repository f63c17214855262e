import { onTestFinished } from 'vitest';
import { findFreePort } from '~db/embedded/free-port';
import { BUILT_AT } from '~tests/factories/prospects';
import { startRoundRobin } from '~tests/support/round-robin';
import { type ProductProcess, startProductProcess } from './product-process';

/** Longer than a lease: to a worker whose clock is so far ahead, those before it are dead. */
const AFTER_LEASES_MS = 40_000;

type Kind = 'web' | 'worker';

export interface Fleet {
  /** Where all web processes are reached in turn. */
  url: string;
  /** Each web process by itself. */
  webUrls: string[];
  running: Record<Kind, ProductProcess[]>;
  /** Kills one with -9, and starts another in its place as a service manager does. */
  killAndReplace(kind: Kind, index: number): Promise<void>;
  /** Asks all to end; gives back their exit codes. */
  end(): Promise<(number | null)[]>;
  /** Starts one more worker, to which the leases of those that were killed have run out. */
  startLastWorker(): Promise<void>;
}

interface Wanted {
  databaseUrl: string;
  dataDir: string;
  /** Of each kind. */
  size: number;
}

/** Web and worker processes started apart, on one database, behind one address. Their clocks begin at BUILT_AT. */
export async function startFleet({ databaseUrl, dataDir, size }: Wanted): Promise<Fleet> {
  const begun = performance.now();
  const ports: number[] = [];
  while (ports.length < size) ports.push(await findFreePort());
  const proxy = await startRoundRobin(ports);
  const url = `http://127.0.0.1:${proxy.port}`;
  const all: ProductProcess[] = [];
  onTestFinished(async () => {
    await Promise.all(all.map((one) => one.end('SIGKILL')));
    await proxy.close();
  });

  async function run(kind: Kind, port = 0, ahead = 0): Promise<ProductProcess> {
    const now = BUILT_AT.getTime() + performance.now() - begun + ahead;
    const started = await startProductProcess(kind, {
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: String(port),
      APP_URL: url,
      TRUSTED_PROXIES: '1',
      SMTP_ALLOW_PRIVATE: 'true',
      START_AT: new Date(now).toISOString(),
    });
    all.push(started);
    return started;
  }

  const [web, worker] = await Promise.all([
    Promise.all(ports.map((port) => run('web', port))),
    Promise.all(ports.map(() => run('worker'))),
  ]);
  const running = { web, worker };
  return {
    url,
    webUrls: ports.map((port) => `http://127.0.0.1:${port}`),
    running,
    async killAndReplace(kind, index) {
      await running[kind][index]?.end('SIGKILL');
      running[kind][index] = await run(kind, kind === 'web' ? ports[index] : 0);
    },
    end: () => Promise.all([...running.worker, ...running.web].map((one) => one.end('SIGTERM'))),
    async startLastWorker() {
      await run('worker', 0, AFTER_LEASES_MS);
    },
  };
}
