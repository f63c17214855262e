import path from 'node:path';
import { backUpBeforeUpgrade } from '~/backups/before-upgrade.server';
import { erasureSettings } from '~/platform/erasure-key.server';
import { readKey } from '~/platform/secret-box.server';
import { createDb, type Db } from '~db/client';
import { openDatabase } from '~db/open';

/** Runs a command on the installation's database; the number it answers is the exit status. */
export async function withDatabase(command: (db: Db, url: string) => Promise<number>): Promise<void> {
  const dataDir = path.resolve(process.env.DATA_DIR || 'data');
  const database = await openDatabase(process.env, backUpBeforeUpgrade(dataDir));
  const settings = erasureSettings(await readKey(dataDir));
  const client = createDb(database.url, { connections: 2, settings });
  try {
    process.exitCode = await command(client.db, database.url);
  } finally {
    await client.close();
    await database.close();
  }
}
