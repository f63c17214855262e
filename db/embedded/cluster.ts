import { chown, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Account, chooseAccount } from './account';
import { type Binaries, findBinaries } from './binaries';
import { createPassword, passwordFile, readPassword } from './password';
import { run } from './run';
import { StartProblem } from './start-problem';

export const USER = 'anklang';

/** A PostgreSQL data directory on disk, and what is needed to run it. */
export interface Cluster {
  folder: string;
  account: Account;
  binaries: Binaries;
  password: string;
}

/** Opens the cluster in `dataDir`/postgres; creates it, with a random password, when there is none yet. */
export async function openCluster(dataDir: string): Promise<Cluster> {
  const folder = path.join(dataDir, 'postgres');
  const binaries = await findBinaries();
  const account = await chooseAccount(folder, { program: binaries.postgres, folder: dataDir });
  if (await exists(folder)) {
    const password = await readPassword(dataDir);
    if (!password) throw new StartProblem(lostPassword(dataDir));
    return { folder, account, binaries, password };
  }
  const cluster = { folder, account, binaries, password: await createPassword(dataDir) };
  await createCluster(cluster, passwordFile(dataDir));
  return cluster;
}

/** Built beside its final place, so that an interrupted creation leaves nothing that looks complete. */
async function createCluster({ folder, account, binaries }: Cluster, pwfile: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (account.owner) {
    await chown(unfinished, account.owner.uid, account.owner.gid);
    await chown(pwfile, account.owner.uid, account.owner.gid);
  }
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = [`--username=${USER}`, '--auth=scram-sha-256', `--pwfile=${pwfile}`];
  await run(
    [...account.prefix, binaries.initdb, `--pgdata=${unfinished}`, ...locale, ...access],
    account.ids,
  );
  await rename(unfinished, folder);
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

function lostPassword(dataDir: string): string {
  return (
    `${passwordFile(dataDir)} is missing or empty, and the database beside it can't be opened without. ` +
    'Put the file back from your backup.'
  );
}
