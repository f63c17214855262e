import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { members } from '~db/schema/accounts';
import { prospects } from '~db/schema/prospects';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await buildStages(database.db, await buildWorkspace(database.db));
  await database.db.update(members).set({ locale: 'en' });
});

afterAll(() => database.close());

/** `npm run import` in a folder with this file. */
async function runImport(bytes: Uint8Array, ...args: string[]) {
  const folder = await temporaryFolder();
  await writeFile(path.join(folder, 'kanzleien.csv'), bytes);
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: folder, INIT_CWD: folder };
  const command = ['--import', 'tsx', 'scripts/import.ts', ...args];
  const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { stdout, stderr, status };
}

const file = iconv.encode(
  'Export vom 1.3.\r\nFirma;Ansprechpartner;Telefon;E-Mail;Umsatz\r\n' +
    'Müller & Söhne;Frau Dr. Erika Weiß;030 1234567;weiss@mueller.example;7\r\n\r\n' +
    'Bäckerei Groß;;4,9301E+11;;8\r\nMüller & Söhne;Erika Weiß;+49 30 1234567;;9\r\n',
  'windows-1252',
);

test('the report is JSON alone on standard output, of a dry run as of the import itself', async () => {
  const args = ['kanzleien.csv', '--list', 'Kanzleien', '--json'];
  const dry = await runImport(file, ...args, '--dry-run');
  expect(dry.status).toBe(0);
  expect(await database.db.$count(prospects)).toBe(0);
  const done = await runImport(file, ...args);
  expect(done.status).toBe(0);
  expect(await database.db.$count(prospects)).toBe(1);
  const report = {
    file: 'kanzleien.csv',
    encoding: 'windows-1252',
    delimiter: ';',
    headerLine: 2,
    ...{ rows: 3, created: 1, updated: 0, skipped: 1, suppressed: 0, duplicatesInFile: 1 },
    mapping: {
      Firma: 'company',
      Ansprechpartner: 'fullName',
      Telefon: 'phone',
      'E-Mail': 'email',
      Umsatz: null,
    },
    errors: [
      {
        ...{ line: 5, column: 'Telefon', code: 'phone_excel_damage' },
        message: expect.stringContaining('4,9301E+11'),
      },
    ],
    seconds: expect.any(Number),
  };
  expect(JSON.parse(dry.stdout)).toStrictEqual({ ...report, dryRun: true });
  expect(JSON.parse(done.stdout)).toStrictEqual({ ...report, dryRun: false });
});

test.each([
  [2, 'no list', ['kanzleien.csv']],
  [2, 'a policy that is none', ['kanzleien.csv', '--list', 'X', '--policy', 'guess']],
  [1, 'a file that is not there', ['fehlt.csv', '--list', 'X', '--json']],
  [1, 'a member who is not there', ['kanzleien.csv', '--list', 'X', '--email', 'niemand@anklang.example']],
])('status %i and a reason on standard error for %s', async (status, _, args) => {
  const told = await runImport(file, ...args);
  expect(told).toMatchObject({ status, stdout: '' });
  expect(told.stderr).toMatch(/\w{3}/);
});
