import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { expect, test } from 'vitest';
import { chooseAccount } from '~db/embedded/account';
import { findBinaries } from '~db/embedded/binaries';
import { openCluster } from '~db/embedded/cluster';
import { run } from '~db/embedded/run';
import { temporaryFolder } from '~tests/support/temporary-folder';

const isRoot = userInfo().uid === 0;
const hasNamespaces = spawnSync('unshare', ['--user', '--map-user=65534', 'true']).status === 0;

test.runIf(isRoot)(
  'root hands a new database to an ordinary user, who reaches it in a folder of root',
  async () => {
    const cluster = await openCluster(await temporaryFolder());
    expect((await stat(cluster.folder)).uid).not.toBe(0);
    await run([...cluster.account.prefix, 'ls', cluster.folder], cluster.account.ids);
  },
);

test.runIf(isRoot && hasNamespaces)('root runs a database of its own in a user namespace', async () => {
  const folder = await temporaryFolder();
  const { postgres } = await findBinaries();
  const account = await chooseAccount(folder, { program: postgres, folder });
  expect(account.prefix[0]).toBe('unshare');
  await run([...account.prefix, postgres, '--version'], account.ids);
});

test.runIf(!isRoot)('a database of another user is left alone, and the message says what to do', async () => {
  const { postgres } = await findBinaries();
  const choice = chooseAccount('/etc', { program: postgres, folder: '/etc' });
  await expect(choice).rejects.toThrow('Start Anklang as that user, or set DATA_DIR');
});
