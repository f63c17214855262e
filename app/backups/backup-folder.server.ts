import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isLocked } from '~db/embedded/lock';
import { type BackupKind, parseBackupName } from './backup-name';

export interface KeptBackup {
  name: string;
  kind: BackupKind;
  at: Date;
  bytes: number;
}

/** How the last or the running backup of the folder stands. */
export interface BackupState {
  running: boolean;
  /** 0 to 1. */
  progress: number;
  /** A problem's code, when the last one failed. */
  problem: string | null;
  at: string;
}

export const backupFolder = (dataDir: string) => path.join(dataDir, 'backups');

export async function makeBackupFolder(dataDir: string): Promise<string> {
  const folder = backupFolder(dataDir);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** The backups of an installation, the newest first. Only complete ones have such a name. */
export async function listBackups(dataDir: string): Promise<KeptBackup[]> {
  const folder = backupFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(
    names.map(async (name) => {
      const parsed = parseBackupName(name);
      const file = parsed && (await stat(path.join(folder, name)).catch(() => null));
      return parsed && file ? [{ name, ...parsed, bytes: file.size }] : [];
    }),
  );
  return found.flat().sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Where a backup of this name lies; null when there is none. */
export async function findBackup(
  dataDir: string,
  name: string,
): Promise<(KeptBackup & { file: string }) | null> {
  const found = (await listBackups(dataDir)).find((backup) => backup.name === name);
  return found ? { ...found, file: path.join(backupFolder(dataDir), found.name) } : null;
}

export async function removeBackup(dataDir: string, name: string): Promise<void> {
  const found = await findBackup(dataDir, name);
  if (found) await rm(found.file, { force: true });
}

const stateFile = (dataDir: string) => path.join(backupFolder(dataDir), 'state.json');

/** Null before the first one. What a killed process began is not running any more. */
export async function readBackupState(dataDir: string): Promise<BackupState | null> {
  const text = await readFile(stateFile(dataDir), 'utf8').catch(() => null);
  if (text === null) return null;
  const state: BackupState = JSON.parse(text);
  return { ...state, running: state.running && (await isLocked(path.join(dataDir, 'backup.lock'))) };
}

/** Written whole or not at all: the pages read it meanwhile. */
export async function writeBackupState(dataDir: string, state: BackupState): Promise<void> {
  const file = stateFile(dataDir);
  await writeFile(`${file}.part`, JSON.stringify(state), { mode: 0o600 });
  await rename(`${file}.part`, file);
}
