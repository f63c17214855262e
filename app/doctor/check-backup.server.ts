import type { TFunction } from 'i18next';
import { findBackupAge } from '~/backups/find-backups.server';
import type { AppContext } from '~/platform/context';
import { attention, type Finding, fine } from './finding';

/** How old the newest backup in the data folder is. */
export async function checkBackup(
  t: TFunction,
  context: Pick<AppContext, 'db' | 'env' | 'now'>,
): Promise<Finding> {
  const { last, isOverdue } = await findBackupAge(context);
  const date = last?.at.toISOString().slice(0, 16).replace('T', ' ') ?? '';
  if (isOverdue) {
    return attention(
      'backup',
      last ? t('doctor.backup.old', { date }) : t('doctor.backup.none'),
      t('doctor.backup.advice'),
    );
  }
  return fine('backup', last ? t('doctor.backup.ok', { date }) : t('doctor.backup.soon'));
}
