import path from 'node:path';
import { listBackups, makeBackupFolder, removeBackup, writeBackupState } from './backup-folder.server';
import { type BackupKind, backupName } from './backup-name';
import { BackupProblem, explainWriteError } from './backup-problem';
import { chooseOutdated } from './retention';
import { type BackupReport, writeBackup } from './write-backup.server';

interface Order {
  databaseUrl: string;
  dataDir: string;
  kind: BackupKind;
  now: Date;
}

/** A progress is written at most so often. */
const TELL_EVERY_MS = 500;

/**
 * Makes a backup in the folder of the installation, where the pages can follow it, and removes those that have had their
 * time.
 * @throws {BackupProblem} which stands in the folder's state as well.
 */
export async function keepBackup({ databaseUrl, dataDir, kind, now }: Order): Promise<BackupReport> {
  const at = now.toISOString();
  let toldAt = 0;
  let telling = Promise.resolve();
  try {
    const folder = await makeBackupFolder(dataDir);
    await writeBackupState(dataDir, { running: true, progress: 0, problem: null, at });
    const report = await writeBackup({
      ...{ databaseUrl, dataDir, now, file: path.join(folder, backupName(kind, now)) },
      onProgress: ({ done, total }) => {
        if (Date.now() - toldAt < TELL_EVERY_MS) return;
        toldAt = Date.now();
        telling = telling.then(() =>
          writeBackupState(dataDir, { running: true, progress: total ? done / total : 1, problem: null, at }),
        );
      },
    });
    await removeOutdated(dataDir);
    await telling;
    await writeBackupState(dataDir, { running: false, progress: 1, problem: null, at });
    return report;
  } catch (error) {
    const problem = explainWriteError(error, dataDir);
    const code = problem instanceof BackupProblem ? problem.code : 'unexpected';
    await writeBackupState(dataDir, { running: false, progress: 0, problem: code, at }).catch(
      () => undefined,
    );
    throw problem;
  }
}

async function removeOutdated(dataDir: string): Promise<void> {
  for (const { name } of chooseOutdated(await listBackups(dataDir))) await removeBackup(dataDir, name);
}
