import type { Job } from '~/jobs/job';
import type { AppContext } from '~/platform/context';
import { workspaces } from '~db/schema/accounts';
import { isBackupDue } from './backup-due';
import { listBackups, readBackupState } from './backup-folder.server';
import type { BackupKind } from './backup-name';
import { BackupProblem } from './backup-problem';
import { keepBackup } from './keep-backup.server';

const manual: Job = {
  name: 'back-up',
  run: (context) => backUp(context, 'manual'),
};

/** Looks often, since a laptop is rarely awake at a given minute; makes one a day. */
const daily: Job = {
  name: 'back-up-daily',
  cron: '*/10 * * * *',
  async run(context) {
    const { db, env, now } = context;
    if ((await db.$count(workspaces)) === 0) return;
    const backups = await listBackups(env.DATA_DIR);
    const lastDaily = backups.find(({ kind }) => kind === 'daily')?.at ?? null;
    const state = await readBackupState(env.DATA_DIR);
    if (isBackupDue({ lastDaily, state, now: now() })) await backUp(context, 'daily');
  },
};

/** What she can set right stands on the page of backups; trying again at once would not help. */
async function backUp({ env, log, now }: AppContext, kind: BackupKind): Promise<void> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = env;
  try {
    const { bytes, seconds } = await keepBackup({ databaseUrl, dataDir, kind, now: now() });
    log.info({ kind, bytes, seconds }, 'backup');
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error;
    log.error({ kind, problem: error.code }, 'backup failed');
  }
}

export const backupJobs: Job[] = [manual, daily];
