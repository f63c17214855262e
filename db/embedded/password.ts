import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the database password of `dataDir` is kept, readable by its owner only. */
export function passwordFile(dataDir: string): string {
  return path.join(dataDir, 'postgres-password');
}

/** The kept password; undefined when there is none. */
export async function readPassword(dataDir: string): Promise<string | undefined> {
  const text = await readFile(passwordFile(dataDir), 'utf8').catch(() => '');
  return text.trim() || undefined;
}

/** Makes a new random password and keeps it. */
export async function createPassword(dataDir: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile(dataDir), `${password}\n`, { mode: 0o600 });
  return password;
}
