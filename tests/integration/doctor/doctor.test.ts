import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkNode } from '~/doctor/check-node.server';
import { examine } from '~/doctor/examine.server';
import { i18nFor } from '~/i18n/i18n.server';
import { readKey } from '~/platform/secret-box.server';
import { workspaces } from '~db/schema/accounts';
import { buildMailbox } from '~tests/factories/mail';
import { buildWorkspace } from '~tests/factories/workspace';
import { createBareDatabase, createTestDatabase, type TestDatabase } from '~tests/support/database';
import { startSmtpSink } from '~tests/support/smtp-sink';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const { t } = i18nFor('en');

async function installation(settings: Record<string, string> = {}) {
  const dataDir = path.join(await temporaryFolder(), 'data');
  await mkdir(dataDir, { mode: 0o700 });
  await readKey(dataDir);
  return {
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    PORT: '0',
    ...settings,
  } as unknown as NodeJS.ProcessEnv & {
    DATA_DIR: string;
  };
}

const worries = async (env: NodeJS.ProcessEnv) =>
  (await examine(t, env)).filter(({ ok }) => !ok).map(({ check, text, advice }) => ({ check, text, advice }));

test('an installation in good order is called so, line by line', async () => {
  const findings = await examine(t, await installation());
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(findings.map(({ check }) => check)).toEqual(
    expect.arrayContaining([
      'node',
      'folder',
      'key',
      'disk',
      'port',
      'database',
      'schema',
      'clock',
      'backup',
      'mail',
    ]),
  );
});

test('what others could read, and a key that is missing, are named with the remedy', async () => {
  const open = await installation();
  await chmod(open.DATA_DIR, 0o755);
  await chmod(path.join(open.DATA_DIR, 'secret.key'), 0o644);
  expect(await worries(open)).toEqual([
    expect.objectContaining({ check: 'folder', advice: `Close it: chmod 700 ${open.DATA_DIR}` }),
    expect.objectContaining({ check: 'key', advice: `Close it: chmod 600 ${open.DATA_DIR}/secret.key` }),
  ]);
  await writeFile(path.join(open.DATA_DIR, 'secret.key'), 'short');
  expect((await worries(open))[1]).toMatchObject({ check: 'key', text: expect.stringContaining('damaged') });
});

test('a folder that is not there is said and not made', async () => {
  const env = await installation({ DATA_DIR: '/nowhere/anklang' });
  expect((await worries(env)).map(({ check }) => check)).toEqual(['folder']);
});

test('a database that is away, and tables of an older version, are told apart', async () => {
  const away = await installation({ DATABASE_URL: 'postgres://127.0.0.1:1/none' });
  expect(await worries(away)).toEqual([expect.objectContaining({ check: 'database' })]);
  const bare = await createBareDatabase();
  const old = await worries(await installation({ DATABASE_URL: bare.url }));
  await bare.close();
  expect(old).toEqual([expect.objectContaining({ check: 'schema' })]);
});

test('mail servers are tried, and a backup that is missing for days is asked for', async () => {
  const sink = await startSmtpSink();
  const actor = await buildWorkspace(database.db, { createdAt: new Date('2026-01-01') });
  await buildMailbox(database.db, actor, sink.port);
  const env = await installation({ SMTP_ALLOW_PRIVATE: 'true' });
  expect(await worries(env)).toEqual([expect.objectContaining({ check: 'backup' })]);
  await sink.close();
  expect((await worries(env)).map(({ check }) => check)).toEqual(['backup', 'smtp']);
  await database.db.delete(workspaces);
});

test('an old Node.js is told which one is needed', () => {
  expect(checkNode(t, '20.19.0').ok).toBe(true);
  expect(checkNode(t, '18.20.1')).toMatchObject({ ok: false, advice: expect.stringContaining('20.19') });
});
