/** Runs once before web and worker processes that are started apart: brings the database to this version. */
import { ensureDataDir } from '~db/data-dir';
import { StartProblem } from '~db/embedded/start-problem';
import { migrate } from '~db/migrate';
import { backUpBeforeUpgrade } from './backups/before-upgrade.server';
import { readEnv } from './platform/env.server';
import { setupNotice } from './supervisor/setup-notice.server';

try {
  const env = readEnv(process.env);
  await ensureDataDir(env.DATA_DIR);
  await migrate(env.DATABASE_URL, { beforeChange: backUpBeforeUpgrade(env.DATA_DIR) });
  const notice = await setupNotice(env);
  process.stdout.write(`The database is ready.\n${notice ? `${notice}\n` : ''}`);
} catch (error) {
  process.stderr.write(`${error instanceof StartProblem ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
