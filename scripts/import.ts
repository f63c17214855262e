/**
 * npm run import -- FILE --list NAME [--country DE] [--policy fill_empty] [--dry-run] [--json] [--email E]
 * Imports a file as the browser does. JSON alone goes to standard output, everything else to standard error.
 */
import path from 'node:path';
import type { TFunction } from 'i18next';
import { i18nFor } from '~/i18n/i18n.server';
import { readCommand } from '~/imports/command.server';
import { findImporter } from '~/imports/find-importer.server';
import { importFile } from '~/imports/import-file.server';
import type { ImportReport } from '~/imports/import-report.server';
import { createFileStore } from '~/platform/files.server';
import { withDatabase } from './with-database';

const USAGE = `Usage: npm run import -- FILE --list NAME [--country DE] [--policy fill_empty|overwrite|skip|create]
                         [--dry-run] [--json] [--email MEMBER]`;

const command = readCommand(process.argv.slice(2)) ?? explain();
const { email, json, file, ...choices } = command;

await withDatabase(async (db) => {
  const importer = await findImporter(db, email);
  if (!importer.ok) {
    console.error(i18nFor('en').t(`imports.command.${importer.error}`));
    return importer.error === 'several_workspaces' ? 2 : 1;
  }
  const { actor, locale } = importer.value;
  const { t } = i18nFor(locale);
  const files = createFileStore(path.resolve(process.env.DATA_DIR || 'data', 'files'));
  const result = await importFile(
    { db, files },
    {
      ...choices,
      // npm runs scripts in the project's folder; the person means a path in hers.
      file: path.resolve(process.env.INIT_CWD ?? '', file),
      actor,
      t,
      onProgress: (count) => console.error(t('imports.command.progress', { count })),
    },
  );
  if (!result.ok) {
    console.error(t(`imports.fileErrors.${result.error}`));
    return 1;
  }
  if (json) console.log(JSON.stringify(result.value));
  else tell(t, result.value);
  return 0;
});

function tell(t: TFunction, { errors, dryRun, mapping, ...counts }: ImportReport) {
  console.error(t(dryRun ? 'imports.command.wouldDo' : 'imports.command.done', counts));
  for (const { line, column, message } of errors)
    console.error(t('imports.command.error', { line, column: column ?? '–', message }));
}

function explain(): never {
  console.error(USAGE);
  process.exit(2);
}
