import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ensureDataDir } from '~db/data-dir';
import { takeLock } from '~db/embedded/lock';
import { BackupProblem, explainWriteError } from './backup-problem';
import { type Contents, dump, type Progress } from './dump.server';

interface Order {
  databaseUrl: string;
  dataDir: string;
  /** Where it is to lie; missing folders are not made. */
  file: string;
  /** Whether a file of this name may be replaced. */
  replaces?: boolean;
  now: Date;
  onProgress?: (progress: Progress) => void;
}

export interface BackupReport {
  file: string;
  /** Of the file. */
  bytes: number;
  /** Rows of each table. */
  tables: Record<string, number>;
  files: number;
  keyFingerprint: string;
  seconds: number;
}

/**
 * Writes database and files into one file, whether Anklang runs or not. It gets its name when it is complete and on
 * disk; on failure nothing is left.
 * @throws {BackupProblem}
 */
export async function writeBackup(order: Order): Promise<BackupReport> {
  const { file, dataDir, replaces = false } = order;
  const startedAt = performance.now();
  if (!replaces && (await exists(file))) throw new BackupProblem('exists', { file });
  const lock = await takeLock(path.join(await ensureDataDir(dataDir), 'backup.lock'));
  if (!lock) throw new BackupProblem('busy');
  const unfinished = `${file}.part`;
  try {
    await rm(unfinished, { force: true });
    const contents = await dump({ ...order, file: unfinished });
    await rename(unfinished, file);
    await flushFolder(path.dirname(file));
    return { file, ...(await report(file, contents)), seconds: seconds(startedAt) };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw explainWriteError(error, file);
  } finally {
    await lock.release();
  }
}

async function report(file: string, { tables, files, keyFingerprint }: Contents) {
  const { size } = await stat(file);
  return {
    bytes: size,
    tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    files: files.length,
    keyFingerprint,
  };
}

const seconds = (since: number) => Math.round(performance.now() - since) / 1_000;

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

/** A new name outlives a power cut once its folder is on disk too. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().catch(() => undefined);
  await handle.close();
}
