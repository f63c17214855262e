import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { firstKey, type Keys, parseKeys } from '~/platform/secret-box.server';
import { BackupProblem } from './backup-problem';
import { keyFingerprint } from './key-fingerprint.server';

const KEY_BYTES = 32;

/** The file in a data folder that holds the key. */
export const keyFile = (dataDir: string) => path.join(dataDir, 'secret.key');

/**
 * The keys that open the passwords of a backup, the newest first: from `given`, a file she names, or the one that lies
 * in the data folder already. Null when she goes on without.
 * @throws {BackupProblem} when there is none or it is another installation's.
 */
export async function findKey(
  fingerprint: string,
  { dataDir, given, without }: { dataDir: string; given?: string | undefined; without: boolean },
): Promise<Keys | null> {
  const file = given ?? keyFile(dataDir);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null && given) throw new BackupProblem('key_unreadable', { file });
  if (text === null) {
    if (without) return null;
    throw new BackupProblem('key_missing', { fingerprint });
  }
  const keys = parseKeys(text);
  if (keys.some(({ length }) => length !== KEY_BYTES)) throw new BackupProblem('key_unreadable', { file });
  const found = keyFingerprint(firstKey(keys));
  if (found === fingerprint) return keys;
  if (without && !given) return null;
  throw new BackupProblem('key_wrong', { file, fingerprint, found });
}

/** Puts the keys where the restored installation looks for them. */
export async function keepKey(dataDir: string, keys: Keys): Promise<void> {
  const lines = keys.map((key) => key.toString('base64'));
  await writeFile(keyFile(dataDir), lines.join('\n'), { mode: 0o600 });
}
