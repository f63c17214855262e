import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { type RunOptions, run } from './run';
import { StartProblem } from './start-problem';

/** The system account that owns a cluster and runs its programs. */
export interface Account {
  /** The command that stands before each program, empty for most. */
  prefix: string[];
  /** Given to `spawn` and to `chown`; undefined: whoever started us. */
  ids: RunOptions;
  owner: { uid: number; gid: number } | undefined;
}

const ROOT = 0;
const OURSELVES: Account = { prefix: [], ids: {}, owner: undefined };

/**
 * Chooses the account for the cluster in `folder`: ourselves, and for root (as whom PostgreSQL refuses
 * to run) another one that can still reach folders that only root may enter.
 * @param probe reached by the account: a program to run and a folder to enter.
 * @throws {StartProblem} when the cluster belongs to somebody else or root finds no way.
 */
export async function chooseAccount(
  folder: string,
  probe: { program: string; folder: string },
): Promise<Account> {
  const owner = await ownerOf(folder);
  const { uid } = userInfo();
  if (uid !== ROOT) {
    if (owner && owner.uid !== uid) throw new StartProblem(belongsToAnother(folder, owner.uid));
    return OURSELVES;
  }
  for (const account of owner ? waysToRunAs(owner) : await waysForNewCluster()) {
    if (await works(account, probe)) return account;
  }
  throw new StartProblem(
    'PostgreSQL does not run as root, and this system offers no way around it. ' +
      'Start Anklang as an ordinary user, or set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

async function waysForNewCluster(): Promise<Account[]> {
  return [...waysToRunAs(await unprivilegedUser()), userNamespace()];
}

function waysToRunAs(owner: { uid: number; gid: number }): Account[] {
  if (owner.uid === ROOT) return [userNamespace()];
  return [withFileAccess(owner), { prefix: [], ids: owner, owner }];
}

/**
 * Another user that keeps one right of root's: to pass the permissions of files (capabilities(7)).
 * Without `no_setuid_fixup` access(2), which PostgreSQL asks about its own programs, ignores that right.
 */
function withFileAccess(owner: { uid: number; gid: number }): Account {
  const ids = [`--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups'];
  const rights = [
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits=+no_setuid_fixup',
  ];
  return { prefix: ['setpriv', ...ids, ...rights], ids: {}, owner };
}

/** Root under another number: files stay root's, PostgreSQL sees an ordinary user (user_namespaces(7)). */
function userNamespace(): Account {
  return {
    prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534'],
    ids: {},
    owner: { uid: ROOT, gid: ROOT },
  };
}

function works(account: Account, probe: { program: string; folder: string }): Promise<boolean> {
  const script = '"$1" --version && cd "$2"';
  const command = [...account.prefix, 'sh', '-c', script, 'sh', probe.program, probe.folder];
  return run(command, account.ids).then(
    () => true,
    () => false,
  );
}

async function unprivilegedUser(): Promise<{ uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const user = ['postgres', 'nobody'].map((name) => lines.find((line) => line[0] === name)).find(Boolean);
  return { uid: Number(user?.[2] ?? 65534), gid: Number(user?.[3] ?? 65534) };
}

async function ownerOf(folder: string): Promise<{ uid: number; gid: number } | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found && { uid: found.uid, gid: found.gid };
}

function belongsToAnother(folder: string, uid: number): string {
  return `The database in ${folder} belongs to another user (number ${uid}). Start Anklang as that user, or set DATA_DIR to a folder of your own.`;
}
