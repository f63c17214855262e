import path from 'node:path';
import { createDb } from '~db/client';
import { JOB_NAMES } from './jobs/names';
import { startQueue } from './jobs/queue.server';
import { createClock } from './platform/clock.server';
import type { AppContext } from './platform/context';
import type { Env } from './platform/env.server';
import { erasureSettings } from './platform/erasure-key.server';
import { createFileStore } from './platform/files.server';
import type { Logger } from './platform/log.server';
import { openSecretBox, readKey } from './platform/secret-box.server';

/** Opens what every process of the product works with. */
export async function openContext(
  env: Env,
  log: Logger,
  { maintainsQueue }: { maintainsQueue: boolean },
): Promise<{ context: AppContext; close(): Promise<void> }> {
  const key = await readKey(env.DATA_DIR);
  const client = createDb(env.DATABASE_URL, { settings: erasureSettings(key) });
  await client.connect();
  const queue = await startQueue(env.DATABASE_URL, { log, names: JOB_NAMES, maintains: maintainsQueue });
  const context: AppContext = {
    db: client.db,
    files: createFileStore(path.join(env.DATA_DIR, 'files')),
    queue,
    secrets: await openSecretBox(env.DATA_DIR),
    env,
    log,
    now: createClock(env.START_AT),
  };
  return {
    context,
    async close() {
      await queue.stop();
      await client.close();
    },
  };
}
