/**
 * npm run restore -- FILE [--key FILE | --without-key] [--quiet]
 * Into an empty DATA_DIR or an empty database. JSON alone goes to standard output.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from '~/backups/restore-backup.server';
import { percent, tellProblem } from '~/backups/terminal.server';
import { i18nFor } from '~/i18n/i18n.server';
import { terminalLocale } from '~/i18n/terminal-locale';
import { openServer } from '~db/open';

const { t } = i18nFor(terminalLocale(process.env));
const { file, key, quiet, 'without-key': withoutKey } = readArguments();
const inHerFolder = (name: string) => path.resolve(process.env.INIT_CWD ?? '', name);
const step = {
  verify: percent((value) => console.error(t('backups.terminal.verify', { value }))),
  load: percent((value) => console.error(t('backups.terminal.load', { value }))),
};

process.exitCode = await tellProblem(t, async () => {
  const report = await restoreBackup({
    file: inHerFolder(file),
    dataDir: path.resolve(process.env.DATA_DIR || 'data'),
    openDatabase: () => openServer(process.env),
    key: key && inHerFolder(key),
    withoutKey,
    now: new Date(),
    onProgress: quiet ? undefined : (name, progress) => step[name](progress),
  });
  console.error(t('backups.terminal.restored'));
  if (report.passwordsLost) console.error(t('backups.terminal.passwordsLost'));
  console.log(JSON.stringify(report));
});

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        key: { type: 'string' },
        'without-key': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 1 && positionals[0]) return { ...values, file: positionals[0] };
  } catch {
    // What was given is no option of ours: explained like a missing file.
  }
  console.error(t('backups.terminal.restoreUsage'));
  process.exit(2);
}
