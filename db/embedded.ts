import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureDataDir } from './data-dir';
import { findRunningServer } from './embedded/find-running-server';
import { type OwnServer, startOwnServer } from './embedded/own-server';
import { findPostmaster } from './embedded/postmaster';
import { StartProblem } from './embedded/start-problem';

const LOOK_EVERY_MS = 200;
const GIVE_UP_AFTER_MS = 60_000;

/** PostgreSQL in a data folder, run by Anklang itself. */
export interface EmbeddedDatabase {
  url: string;
  isRunning(): Promise<boolean>;
  /** Starts the server again, on the same port, after it was killed or the process that owned it has ended. */
  restart(): Promise<void>;
  /** Stops the server if this process started it. */
  close(): Promise<void>;
}

/**
 * Opens the embedded PostgreSQL of `dataDir`: starts it and takes care that it ends with this process, or
 * uses the server that another living process runs there.
 * @param durable false only for tests: data may be lost when the computer fails.
 * @throws {StartProblem} when it can't run here.
 */
export async function openEmbedded(dataDir: string, { durable = true } = {}): Promise<EmbeddedDatabase> {
  const root = await ensureDataDir(dataDir);
  let own: OwnServer | undefined;

  async function open(port?: number): Promise<string> {
    const deadline = Date.now() + GIVE_UP_AFTER_MS;
    for (;;) {
      own = await startOwnServer(root, { durable, port });
      const url = own?.url ?? (await findRunningServer(root));
      if (url) return url;
      if (Date.now() > deadline)
        throw new StartProblem(`Another process uses ${root} but does not get ready.`);
      await wait(LOOK_EVERY_MS);
    }
  }

  const url = await open();
  return {
    url,
    isRunning: async () => (await findPostmaster(path.join(root, 'postgres'))) !== undefined,
    restart: async () => {
      if (own) await own.start();
      else await open(Number(new URL(url).port));
    },
    close: async () => own?.close(),
  };
}
