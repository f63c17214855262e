import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Db } from '~db/client';
import { addressOf, launchAnklang } from './anklang-process';
import { createTestDatabase } from './database';

export interface RunningApp {
  url: string;
  db: Db;
  /** Where the owner creates workspace and account. */
  setupLink: string;
  /** Everything the processes have printed. */
  output(): string;
  stop(): Promise<void>;
}

/** Starts the built product, web and worker, on a free port with a database and a data folder of its own. */
export async function startApp(settings: Record<string, string> = {}): Promise<RunningApp> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'anklang-app-'));
  const database = await createTestDatabase();
  const anklang = launchAnklang({ DATA_DIR: dataDir, DATABASE_URL: database.url, ...settings });
  const { url, setupLink } = await addressOf(anklang);
  return {
    url,
    db: database.db,
    setupLink: setupLink ?? '',
    output: anklang.output,
    stop: async () => {
      await anklang.stop();
      await database.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
