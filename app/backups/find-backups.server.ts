import { asc } from 'drizzle-orm';
import type { AppContext } from '~/platform/context';
import { readKey } from '~/platform/secret-box.server';
import { workspaces } from '~db/schema/accounts';
import { isBackupOverdue } from './backup-due';
import { backupFolder, type KeptBackup, listBackups, readBackupState } from './backup-folder.server';
import { keyFile } from './find-key.server';
import { keyFingerprint } from './key-fingerprint.server';

type Context = Pick<AppContext, 'db' | 'env' | 'now'>;

/**
 * A backup holds everything of an installation. Where several workspaces share one, none of them may see the others, and
 * backups are the operator's.
 */
export const ownsInstallation = async ({ db }: Pick<Context, 'db'>): Promise<boolean> =>
  (await db.$count(workspaces)) === 1;

/** What the page of backups shows; null where it may show nothing. */
export async function findBackups(context: Context) {
  if (!(await ownsInstallation(context))) return null;
  const { DATA_DIR: dataDir } = context.env;
  return {
    backups: await listBackups(dataDir),
    state: await readBackupState(dataDir),
    folder: backupFolder(dataDir),
    keyFile: keyFile(dataDir),
    fingerprint: keyFingerprint(await readKey(dataDir)),
  };
}

/** The newest backup and whether it is worryingly old. */
export async function findBackupAge({
  db,
  env,
  now,
}: Context): Promise<{ last: KeptBackup | null; isOverdue: boolean }> {
  const [oldest] = await db
    .select({ createdAt: workspaces.createdAt })
    .from(workspaces)
    .orderBy(asc(workspaces.createdAt))
    .limit(1);
  const last = (await listBackups(env.DATA_DIR))[0] ?? null;
  const at = now();
  return { last, isOverdue: isBackupOverdue(last?.at ?? null, { since: oldest?.createdAt ?? at, now: at }) };
}

/** Whether today's page should speak of it: to an owner who can do something about it. */
export async function backupWarning(
  context: Context,
  { role }: { role: 'owner' | 'member' },
): Promise<boolean> {
  if (role !== 'owner' || !(await ownsInstallation(context))) return false;
  return (await findBackupAge(context)).isOverdue;
}
