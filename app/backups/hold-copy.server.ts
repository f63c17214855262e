import type { ISql } from 'postgres';
import { createSecretBox, firstKey, type Keys } from '~/platform/secret-box.server';
import { BackupProblem } from './backup-problem';
import { keyFingerprint } from './key-fingerprint.server';

/** Marks every workspace as a restored copy: it sends nothing before somebody has looked. */
export async function holdCopy(tx: ISql, { backupAt, now }: { backupAt: Date; now: Date }): Promise<void> {
  await tx`update workspaces set restored_from = ${backupAt.toISOString()}, restored_at = ${now.toISOString()}, restore_confirmed_at = null`;
}

/**
 * Opens one password as a proof that the key fits.
 * @throws {BackupProblem}
 */
export async function proveKey(tx: ISql, keys: Keys): Promise<void> {
  const [row] = await tx<{ id: string; sealed: string }[]>`
    select id, encrypted_password as sealed from mailboxes where encrypted_password is not null limit 1`;
  if (!row) return;
  try {
    createSecretBox(...keys).open(row.sealed, row.id);
  } catch (cause) {
    const found = keyFingerprint(firstKey(keys));
    throw new BackupProblem('key_wrong', { fingerprint: found, found }, { cause });
  }
}

/**
 * Without the key nobody can read what it closed: passwords have to be entered again, the second step of signing in is
 * set up again, and what was written but not sent is written anew; webhooks are
 * added anew, because their receivers have to learn a new key.
 */
export async function forgetSealed(tx: ISql): Promise<void> {
  await tx`
    update mailboxes set encrypted_password = null, state = 'paused', pause_reason = null, probe_at = null
    where encrypted_password is not null`;
  await tx`update inboxes set encrypted_password = null`;
  await tx`update deliveries set sealed_tokens = null`;
  await tx`delete from recovery_codes`;
  await tx`delete from second_factors`;
  await tx`delete from webhooks`;
}
