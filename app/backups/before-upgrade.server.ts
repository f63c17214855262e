import { i18nFor } from '~/i18n/i18n.server';
import { StartProblem } from '~db/embedded/start-problem';
import { BackupProblem } from './backup-problem';
import { keepBackup } from './keep-backup.server';
import { problemText } from './terminal.server';

/**
 * What a new version does before it changes tables: a backup of the old state, in the folder of backups.
 * @throws {StartProblem} when there can be none; nothing has changed then.
 */
export const backUpBeforeUpgrade = (dataDir: string) => async (databaseUrl: string) => {
  if (process.env.UPGRADE_WITHOUT_BACKUP === 'true') return;
  process.stderr.write('Making a backup before the update …\n');
  try {
    await keepBackup({ databaseUrl, dataDir, kind: 'upgrade', now: new Date() });
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error;
    throw new StartProblem(
      `The update was not begun, since the backup before it failed, and nothing was changed.\n${problemText(i18nFor('en').t, error)}\n` +
        'If you have a backup of your own, start once with UPGRADE_WITHOUT_BACKUP=true.',
      { cause: error },
    );
  }
};
