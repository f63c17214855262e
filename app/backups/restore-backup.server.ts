import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ISql, TransactionSql } from 'postgres';
import type { Keys } from '~/platform/secret-box.server';
import { createDb } from '~db/client';
import { ensureDataDir } from '~db/data-dir';
import { takeLock } from '~db/embedded/lock';
import { applyMigrations, knownMigrations } from '~db/migrations';
import { BackupProblem, explainWriteError } from './backup-problem';
import { findKey, keepKey } from './find-key.server';
import { forgetSealed, holdCopy, proveKey } from './hold-copy.server';
import { loadTables } from './load-tables.server';
import type { Manifest } from './manifest';
import { type OpenBackup, openBackup, verifyBackup } from './open-backup.server';
import { unpackFiles } from './restore-files.server';

interface Order {
  file: string;
  dataDir: string;
  /** Starts the database, once the backup has proved to be whole; told what to restore into. */
  openDatabase: () => Promise<{ url: string; close(): Promise<void> }>;
  /** A file with the key, when it doesn't lie in the data folder. */
  key?: string | undefined;
  /** Goes on although nobody has the key. */
  withoutKey?: boolean;
  now: Date;
  onProgress?: (step: 'verify' | 'load', progress: { done: number; total: number }) => void;
}

export interface RestoreReport {
  /** When the backup was made. */
  createdAt: Date;
  tables: Record<string, number>;
  files: number;
  /** Whether the passwords of mailboxes have to be entered again. */
  passwordsLost: boolean;
}

/**
 * Restores a backup into an empty installation, all or nothing: the file is read to its end and compared before
 * anything is written, and the database is one transaction.
 * @throws {BackupProblem}
 */
export async function restoreBackup(order: Order): Promise<RestoreReport> {
  const { file, dataDir, onProgress } = order;
  const backup = await openBackup(file);
  try {
    const { manifest } = backup;
    requireKnownSchema(manifest);
    const folder = await ensureDataDir(dataDir);
    await requireNoFiles(folder);
    const { keyFingerprint: fingerprint } = manifest;
    const key = await findKey(fingerprint, { dataDir, given: order.key, without: order.withoutKey ?? false });
    await verifyBackup(backup, (progress) => onProgress?.('verify', progress));
    const lock = await takeLock(path.join(folder, 'anklang.lock'));
    if (!lock) throw new BackupProblem('running', { folder });
    try {
      await restore(backup, key, { ...order, dataDir: folder });
    } finally {
      await lock.release();
    }
    return {
      createdAt: manifest.createdAt,
      tables: Object.fromEntries(manifest.tables.map(({ name, rows }) => [name, rows])),
      files: manifest.files.length,
      passwordsLost: key === null,
    };
  } catch (error) {
    throw explainWriteError(error, dataDir);
  } finally {
    backup.close();
  }
}

async function restore(backup: OpenBackup, key: Keys | null, order: Order): Promise<void> {
  const { dataDir, now, onProgress } = order;
  const files = await unpackFiles(dataDir, backup);
  const database = await order.openDatabase().catch(async (error) => {
    await files.discard();
    throw error;
  });
  const client = createDb(database.url, { connections: 1 });
  try {
    await client.sql.begin(async (tx) => {
      await requireNoTables(tx);
      await fill(tx, backup, (progress) => onProgress?.('load', progress));
      if (key) await proveKey(tx, key);
      else await forgetSealed(tx);
      await holdCopy(tx, { backupAt: backup.manifest.createdAt, now });
      if (key) await keepKey(dataDir, key);
      await files.keep();
    });
  } finally {
    await files.discard();
    await client.close();
    await database.close();
  }
}

/** The tables as they were when the backup was made, then its rows, then what has changed since. */
async function fill(
  tx: TransactionSql,
  backup: OpenBackup,
  onProgress: (progress: { done: number; total: number }) => void,
) {
  const { migration, tables } = backup.manifest;
  const known = knownMigrations();
  await applyMigrations(
    tx,
    known.filter(({ folderMillis }) => folderMillis <= migration),
  );
  let done = 0;
  const total = tables.reduce((sum, { bytes }) => sum + bytes, 0);
  await loadTables(tx, backup, ({ bytes }) => {
    done += bytes;
    onProgress({ done, total });
  });
  await applyMigrations(
    tx,
    known.filter(({ folderMillis }) => folderMillis > migration),
  );
}

function requireKnownSchema({ migration, version }: Manifest): void {
  if (!knownMigrations().some(({ folderMillis }) => folderMillis === migration)) {
    throw new BackupProblem('newer_schema', { version });
  }
}

async function requireNoFiles(folder: string): Promise<void> {
  const found = await readdir(path.join(folder, 'files')).catch(() => []);
  if (found.length > 0) throw new BackupProblem('files_there', { folder });
}

async function requireNoTables(sql: ISql): Promise<void> {
  const [found] = await sql`
    select 1 from pg_class
    where relkind in ('r', 'p') and relnamespace in (to_regnamespace('public'), to_regnamespace('drizzle'))
    limit 1`;
  if (found) throw new BackupProblem('database_there');
}
