import { chmod, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openEmbedded } from '~db/embedded';
import { openCluster } from '~db/embedded/cluster';
import { answers } from '~db/embedded/database';
import { endOrphan } from '~db/embedded/end-orphan';
import { findFreePort } from '~db/embedded/free-port';
import { findPostmaster } from '~db/embedded/postmaster';
import { run } from '~db/embedded/run';
import { startServer, stopCommand } from '~db/embedded/server';
import { openDatabase } from '~db/open';
import { temporaryFolder } from '~tests/support/temporary-folder';

test('a script without a running Anklang starts the database and stops it at its end', async () => {
  const dataDir = await temporaryFolder();
  const database = await openDatabase({ DATA_DIR: dataDir });
  expect(await answers(database.url)).toBe(true);
  await database.close();
  expect(await answers(database.url)).toBe(false);
});

test('two scripts share one server, and it stays until its owner ends', async () => {
  const dataDir = await temporaryFolder();
  const [one, other] = await Promise.all([openEmbedded(dataDir), openEmbedded(dataDir)]);
  expect(other.url).toBe(one.url);
  await Promise.all([one.close(), other.close()]);
  expect(await one.isRunning()).toBe(false);
});

test('a script that outlives the owner of the server can start it again at the same address', async () => {
  const dataDir = await temporaryFolder();
  const owner = await openEmbedded(dataDir);
  const script = await openEmbedded(dataDir);
  await owner.close();
  await script.restart();
  expect(await answers(script.url)).toBe(true);
  await script.close();
});

test('a server whose owner is gone is replaced', async () => {
  const dataDir = await temporaryFolder();
  const cluster = await openCluster(dataDir);
  await startServer(cluster, { port: await findFreePort(), durable: false });
  const orphan = await findPostmaster(cluster.folder);
  const database = await openEmbedded(dataDir);
  expect((await findPostmaster(cluster.folder))?.pid).not.toBe(orphan?.pid);
  expect(await answers(database.url)).toBe(true);
  await database.close();
});

test('a server that ends by itself, just as it should be ended, is no failure; one that goes on is', async () => {
  const cluster = await openCluster(await temporaryFolder());
  const stop = () => run(stopCommand(cluster), cluster.account.ids);
  const refuse = () => Promise.reject(new Error('refused'));
  await startServer(cluster, { port: await findFreePort(), durable: false });
  await expect(endOrphan(cluster, refuse)).rejects.toThrow('refused');
  await endOrphan(cluster, () => stop().then(stop));
  expect(await findPostmaster(cluster.folder)).toBeUndefined();
});

test('what a killed server left does not hinder the start when another process has its number now', async () => {
  const dataDir = await temporaryFolder();
  const { folder } = await openCluster(dataDir);
  await writeFile(path.join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n1\n5432\n\n127.0.0.1\n`);
  const database = await openEmbedded(dataDir);
  expect(await answers(database.url)).toBe(true);
  await database.close();
});

test('an interrupted first start leaves nothing that hinders the next', async () => {
  const dataDir = await temporaryFolder();
  await mkdir(path.join(dataDir, 'postgres.unfinished/base'), { recursive: true });
  const database = await openEmbedded(dataDir);
  expect(await answers(database.url)).toBe(true);
  await database.close();
});

test('the password is readable by its owner only, and its loss is explained', async () => {
  const dataDir = await temporaryFolder();
  await openCluster(dataDir);
  const file = path.join(dataDir, 'postgres-password');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await rm(file);
  await expect(openCluster(dataDir)).rejects.toThrow('Put the file back from your backup');
});

test('a server that can not start says why', async () => {
  const dataDir = await temporaryFolder();
  const { folder } = await openCluster(dataDir);
  await writeFile(path.join(folder, 'PG_VERSION'), '12\n');
  await expect(openEmbedded(dataDir)).rejects.toThrow('not compatible');
});

test('the database can be opened in a folder only we may enter', async () => {
  const closed = await temporaryFolder();
  await chmod(closed, 0o700);
  const dataDir = path.join(closed, 'data with a blank');
  const database = await openEmbedded(dataDir);
  expect(await answers(database.url)).toBe(true);
  await database.close();
});
