import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { TFunction } from 'i18next';
import type { MemberActor } from '~/platform/actor';
import { type FileStore, isTooLarge, type StoredFile } from '~/platform/files.server';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { type ImportPolicy, imports } from '~db/schema/imports';
import type { RowOutcome } from './batch/planning';
import { markQueued } from './begin-commit.server';
import { checkImport } from './check-import.server';
import { commitImport } from './commit-import.server';
import type { Mapping } from './fields';
import { errorsOf, findReport, type ImportReport } from './import-report.server';
import type { FileError } from './inspect-file.server';
import { isImport, type WhichImport } from './is-import.server';
import { removeImport } from './remove-import.server';
import { saveChoices } from './save-choices.server';
import { MOST_BYTES, startImport } from './start-import.server';

interface FileImport {
  /** Of the file, on this machine. */
  file: string;
  listName: string;
  /** ISO 3166; without one the workspace's. */
  country?: string;
  policy: ImportPolicy;
  /** Tells what would happen and leaves nothing behind. */
  dryRun: boolean;
  actor: MemberActor;
  /** Says problems in her language. */
  t: TFunction;
  onProgress?: (rowsDone: number) => void;
}

export type FileImportError = FileError | 'file_missing' | 'too_large' | 'nothing_mapped' | 'not_finished';

interface Context {
  db: Db;
  files: FileStore;
}

/** Imports a file from beginning to end, by the steps of the screens. */
export async function importFile(
  context: Context,
  input: FileImport,
): Promise<Result<ImportReport, FileImportError>> {
  const begun = performance.now();
  const { file, actor, dryRun, t } = input;
  const stored = await storeFile(context.files, file);
  if (!stored.ok) return stored;
  const name = path.basename(file);
  const started = await startImport(context, { file: stored.value, name, actor, now: new Date() });
  if (!started.ok) return started;
  const which = { workspaceId: actor.workspaceId, importId: started.value.importId };
  const chosen = await choose(context.db, which, input);
  if (!chosen.ok) {
    await removeImport(context, which);
    return fail('nothing_mapped');
  }
  const failed = await run(context, which, input);
  const report = await findReport(context.db, which, input);
  if (dryRun) await removeImport(context, which);
  if (!report) return fail('not_finished');
  const seconds = Math.round(performance.now() - begun) / 1000;
  return ok({ ...report, errors: errorsOf(t, failed), dryRun, seconds });
}

async function storeFile(
  files: FileStore,
  file: string,
): Promise<Result<StoredFile, 'file_missing' | 'too_large'>> {
  try {
    return ok(await files.put(createReadStream(file), MOST_BYTES));
  } catch (error) {
    if (isTooLarge(error)) return fail('too_large');
    if (error instanceof Error && 'code' in error) return fail('file_missing');
    throw error;
  }
}

/** The mapping stays as it was recognised; what the command can't say is as on the screen. */
async function choose(db: Db, which: WhichImport, { listName, country, policy }: FileImport) {
  const [begun] = await db
    .select({ mapping: imports.mapping, country: imports.country })
    .from(imports)
    .where(isImport(which));
  if (!begun) return fail('not_found');
  const usual = { several: 'ask', source: null, warm: false } as const;
  const mapping = begun.mapping as Mapping;
  return saveChoices(db, {
    ...which,
    ...usual,
    mapping,
    listName,
    policy,
    country: country ?? begun.country,
  });
}

/** Rows that could not be imported. */
async function run(context: Context, which: WhichImport, input: FileImport): Promise<RowOutcome[]> {
  const { dryRun, actor, onProgress } = input;
  const failed: RowOutcome[] = [];
  let rowsDone = 0;
  const onBatch = (outcomes: RowOutcome[]) => {
    failed.push(...outcomes.filter(({ action }) => action === 'error'));
    rowsDone += outcomes.length;
    onProgress?.(rowsDone);
  };
  const now = () => new Date();
  if (dryRun) {
    await context.db.update(imports).set({ state: 'checking' }).where(isImport(which));
    await checkImport(context, { ...which, now, onBatch });
  } else if (await markQueued(context.db, { importId: which.importId, actor, now: now() })) {
    await commitImport(context, { ...which, now, onBatch });
  }
  return failed;
}
