import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await buildWorkspace(database.db);
});

afterAll(() => database.close());

/** `npm run backup` or `npm run restore` in `folder`, in a shell that first says `before`. */
async function run(script: 'backup' | 'restore', folder: string, args: string[], before = ':') {
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: path.join(folder, 'data') };
  const command = `${before}; exec "$@"`;
  const program = [process.execPath, '--import', 'tsx', `scripts/${script}.ts`, ...args];
  const child = spawn('bash', ['-c', command, 'bash', ...program], {
    env: { ...env, INIT_CWD: folder, LC_ALL: 'de_DE.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { stdout, stderr, status };
}

test('a backup reports as JSON alone on standard output and is readable by its owner only', async () => {
  const folder = await temporaryFolder();
  const told = await run('backup', folder, ['sicherung.zip']);
  expect(told.status).toBe(0);
  const file = path.join(folder, 'sicherung.zip');
  const { size, mode } = await stat(file);
  expect(JSON.parse(told.stdout)).toMatchObject({ file, bytes: size, tables: { workspaces: 1 }, files: 0 });
  expect(mode & 0o777).toBe(0o600);
  expect(told.stderr).toContain('Sicherung … 100 %');
  expect((await readdir(folder)).sort()).toEqual(['data', 'sicherung.zip']);
});

test('a full disk is said in a sentence, and nothing half-finished stays', async () => {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'alt.zip'), 'alt');
  // Blocks of 1,024 bytes; a signal would come before the error otherwise.
  const told = await run('backup', folder, ['neu.zip'], "trap '' XFSZ; ulimit -f 2");
  expect(told).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('Der Datenträger ist voll'),
  });
  expect((await readdir(folder)).sort()).toEqual(['alt.zip', 'data']);
});

test.each([
  ['backup', 2, 'no file', []],
  ['backup', 2, 'an option nobody knows', ['a.zip', '--fast']],
  ['backup', 1, 'a folder that is not there', ['fehlt/a.zip']],
  ['restore', 1, 'a file that is not there', ['fehlt.zip']],
] as const)('%s answers %i and a reason for %s', async (script, status, _, args) => {
  const told = await run(script, await temporaryFolder(), [...args]);
  expect(told).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(/\w{3}/) });
});
