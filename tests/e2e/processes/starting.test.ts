import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDb } from '~db/client';
import { openDatabase } from '~db/open';
import { buildWorkspace } from '~tests/factories/workspace';
import { addressOf, launchAnklang } from '~tests/support/anklang-process';
import { createTestDatabase } from '~tests/support/database';
import { temporaryFolder } from '~tests/support/temporary-folder';

test('a second start finds what was kept, and makes no link for a workspace that exists', async () => {
  const dataDir = await temporaryFolder();
  const database = await openDatabase({ DATA_DIR: dataDir });
  const client = createDb(database.url);
  await buildWorkspace(client.db);
  await client.close();
  await database.close();
  const anklang = launchAnklang({ DATA_DIR: dataDir });
  const { setupLink } = await addressOf(anklang);
  expect(setupLink).toBeNull();
  await anklang.stop();
});

test('an occupied port ends the start with a line that says what to do', async () => {
  const occupant = createServer().listen(0, '127.0.0.1');
  await once(occupant, 'listening');
  onTestFinished(() => void occupant.close());
  const { port } = occupant.address() as { port: number };
  const anklang = launchAnklang({ DATA_DIR: await temporaryFolder(), PORT: String(port) });
  expect(await anklang.ended).toBe(1);
  expect(anklang.output()).toContain(
    `already uses port ${port}. Take another one: PORT=${port + 1} npm start`,
  );
});

test('a data folder that cannot be written to is named', async () => {
  const anklang = launchAnklang({ DATA_DIR: '/dev/null/data' });
  expect(await anklang.ended).toBe(1);
  expect(anklang.output()).toContain("Anklang can't write to /dev/null/data. Set DATA_DIR");
});

test('a setting that makes no sense is named', async () => {
  const anklang = launchAnklang({ DATA_DIR: await temporaryFolder(), PORT: 'http' });
  expect(await anklang.ended).toBe(1);
  expect(anklang.output()).toContain('at PORT');
});

test('with DATABASE_URL no server of our own is started', async () => {
  const dataDir = await temporaryFolder();
  const database = await createTestDatabase();
  const anklang = launchAnklang({ DATA_DIR: dataDir, DATABASE_URL: database.url });
  const { url } = await addressOf(anklang);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false);
  await anklang.stop();
  await database.close();
});

test('a DATABASE_URL where nothing answers ends the start with a line that says so', async () => {
  const anklang = launchAnklang({
    DATA_DIR: await temporaryFolder(),
    DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing',
  });
  expect(await anklang.ended).toBe(1);
  expect(anklang.output()).toContain('The database at DATABASE_URL does not answer');
});
