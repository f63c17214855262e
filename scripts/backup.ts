/**
 * npm run backup -- FILE [--force] [--quiet]
 * Database and files in one file, while Anklang runs or not. FILE may be a folder. JSON alone goes to standard output.
 */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { backupName } from '~/backups/backup-name';
import { percent, tellProblem } from '~/backups/terminal.server';
import { writeBackup } from '~/backups/write-backup.server';
import { i18nFor } from '~/i18n/i18n.server';
import { terminalLocale } from '~/i18n/terminal-locale';
import { openServer } from '~db/open';

const { t } = i18nFor(terminalLocale(process.env));
const { file, force, quiet } = readArguments();
const now = new Date();

process.exitCode = await tellProblem(t, async () => {
  const database = await openServer(process.env);
  try {
    const report = await writeBackup({
      databaseUrl: database.url,
      dataDir: path.resolve(process.env.DATA_DIR || 'data'),
      file: await fileIn(path.resolve(process.env.INIT_CWD ?? '', file)),
      replaces: force,
      now,
      onProgress: quiet
        ? undefined
        : percent((value) => console.error(t('backups.terminal.progress', { value }))),
    });
    if (!quiet)
      console.error(t('backups.terminal.done', { file: report.file, fingerprint: report.keyFingerprint }));
    console.log(JSON.stringify(report));
  } finally {
    await database.close();
  }
});

async function fileIn(target: string): Promise<string> {
  const isFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? path.join(target, backupName('command', now)) : target;
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { force: { type: 'boolean', default: false }, quiet: { type: 'boolean', default: false } },
    });
    if (positionals.length === 1 && positionals[0]) return { ...values, file: positionals[0] };
  } catch {
    // What was given is no option of ours: explained like a missing file.
  }
  console.error(t('backups.terminal.backupUsage'));
  process.exit(2);
}
