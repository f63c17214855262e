import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

export interface StoredKey {
  key: string;
  /** Where it can be read for as long as the backup takes. */
  location: string;
}

const isKey = (name: string) => z.uuid().safeParse(name).success;

/**
 * Gives every stored file a second name below `aside`, within moments: files are never changed, only removed, so what
 * is removed while the backup is written is still in it. Call it when the snapshot of the database is taken.
 */
export async function freezeFiles(folder: string, aside: string): Promise<StoredKey[]> {
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true, mode: 0o700 });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const frozen: StoredKey[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !isKey(entry.name)) continue;
    const location = path.join(aside, entry.name);
    const found = await secondName(path.join(entry.parentPath, entry.name), location);
    if (found) frozen.push({ key: entry.name, location });
  }
  return frozen.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** False when the file has just gone. File systems without hard links get a copy. */
async function secondName(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name).catch((error) => {
      if (error.code === 'ENOENT') throw error;
      return copyFile(file, name);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
