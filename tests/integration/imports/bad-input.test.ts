import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { suppress } from '~/consent/suppress.server';
import { i18nFor } from '~/i18n/i18n.server';
import { importFile } from '~/imports/import-file.server';
import { buildImporter, prospectsOf } from '~tests/factories/imports';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const { t } = i18nFor('en');

type Importer = Awaited<ReturnType<typeof buildImporter>>;

/** Imports a file with these bytes as the command does. */
async function importBytes(importer: Importer, bytes: string | Uint8Array) {
  const file = path.join(await temporaryFolder(), 'kontakte.csv');
  await writeFile(file, bytes);
  const input = { file, listName: 'Test', policy: 'fill_empty', dryRun: false, t } as const;
  return importFile(importer, { ...input, actor: importer.actor });
}

/** What came of it, with rows and errors in short. */
async function told(bytes: string | Uint8Array, importer?: Importer) {
  const result = await importBytes(importer ?? (await buildImporter(database.db)), bytes);
  if (!result.ok) return t(`imports.fileErrors.${result.error}`);
  const { rows, created, skipped, suppressed, duplicatesInFile, errors } = result.value;
  const messages = errors.map(({ line, column, message }) => `${line} ${column ?? '–'}: ${message}`);
  return { rows, created, skipped, suppressed, duplicatesInFile, messages };
}

const header = 'Firma,Nachname,Telefon,E-Mail\n';
const good = 'Gut GmbH,Weiß,030 1234567,weiss@gut.example\n';

test.each([
  ['an unclosed quote', `${header}"Offen GmbH,Eule,030 7654321,\n${good}`, /^2 –: .*quot/i],
  ['a stray quote', `${header}"Streu" GmbH,"Eule"x,030 7654321,\n${good}`, /^2 –: .*quot/i],
  ['a row with too few cells', `${header}Kurz GmbH,Eule\n${good}`, /^2 –: /],
  ['a row with too many cells', `${header}Zu,viele,030 7654321,a@b.example,mehr,noch\n${good}`, /^2 –: /],
  ['a NUL byte', `${header}Nu\0ll GmbH,Eule,030 7654321,\n${good}`, /^2 /],
  ['a number that Excel damaged', `${header}Excel GmbH,Eule,"4,9301E+11",\n${good}`, /^2 Telefon: .*Excel/],
  ['an emergency number', `${header}Not GmbH,Eule,110,\n${good}`, /^2 Telefon: /],
  ['a premium number', `${header}Teuer GmbH,Eule,0900 1234567,\n${good}`, /^2 Telefon: /],
  [
    'two numbers in one cell',
    `${header}Zwei GmbH,Eule,030 1234567 oder 030 7654321,\n${good}`,
    /^2 Telefon: /,
  ],
  ['300 digits', `${header}Lang GmbH,Eule,${'1'.repeat(300)},\n${good}`, /^2 Telefon: /],
  ['an address without a dot', `${header}Punkt GmbH,Eule,,a@b\n${good}`, /^2 E-Mail: /],
  ['an address with two dots', `${header}Punkt GmbH,Eule,,a..b@x.example\n${good}`, /^2 E-Mail: /],
])('%s costs its own row, with line and reason', async (_, text, message) => {
  const found = await told(text);
  expect(found).toMatchObject({ rows: 2, created: 1, messages: [expect.stringMatching(message)] });
});

test.each([
  ['nothing', ''],
  ['a header alone', header],
  ['10,000 columns', `${Array.from({ length: 10_000 }, (_, index) => `Spalte ${index}`).join(',')}\nx\n`],
  ['gzip called .csv', gzipSync(header + good)],
  ['a ZIP called .csv', zipSync({ 'kontakte.csv': strToU8(header + good) })],
  ['bytes that are no text', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)],
])('%s is refused with a reason and leaves nothing behind', async (_, bytes) => {
  const importer = await buildImporter(database.db);
  expect(await told(bytes, importer)).toMatch(/^(The|This) file|^This is|^No column/);
  expect(await prospectsOf(importer)).toEqual([]);
});

test('a ZIP bomb called .csv is refused without being unpacked', async () => {
  const bomb = zipSync({ 'kontakte.csv': new Uint8Array(64 * 1024 * 1024) });
  expect(await told(bomb)).toMatch(/^This is a packed file/);
});

test('a cell of 5 MB costs its own row', async () => {
  const text = `${header}"${'x'.repeat(5 * 1024 * 1024)}",Eule,030 7654321,\n${good}`;
  expect(await told(text)).toMatchObject({
    rows: 2,
    created: 1,
    messages: expect.arrayContaining([expect.stringMatching(/^2 Firma: The cell is longer than/)]),
  });
});

test('columns of the same name are kept apart', async () => {
  const importer = await buildImporter(database.db);
  const text = 'Firma,Telefon,Telefon\nZwei GmbH,030 1234567,030 7654321\n';
  expect(await told(text, importer)).toMatchObject({ rows: 1, created: 1, messages: [] });
  expect(await prospectsOf(importer)).toMatchObject([{ phones: ['+49301234567', '+49307654321'] }]);
});

test('headers with the names of built-in properties are columns like others', async () => {
  const importer = await buildImporter(database.db);
  const text = '__proto__,constructor,Firma,Telefon\nx,y,Gut GmbH,030 1234567\n';
  const result = await importBytes(importer, text);
  expect(result).toMatchObject({ ok: true, value: { rows: 1, created: 1, errors: [] } });
  const mapping = result.ok ? Object.keys(result.value.mapping) : [];
  expect(mapping).toEqual(['__proto__', 'constructor', 'Firma', 'Telefon']);
});

test('formulas are kept as text', async () => {
  const importer = await buildImporter(database.db);
  await told(`${header}"=HYPERLINK(""http://x.example"")",Eule,030 1234567,\n`, importer);
  expect(await prospectsOf(importer)).toMatchObject([{ company: '=HYPERLINK("http://x.example")' }]);
});

test('the same address in other case is the same prospect', async () => {
  const text = `${header},Weiß,,Weiss@Gut.example\n,Weiß,,weiss@gut.EXAMPLE\n`;
  expect(await told(text)).toMatchObject({ rows: 2, created: 1, skipped: 1, duplicatesInFile: 1 });
});

test('a suppressed address is counted and not imported', async () => {
  const importer = await buildImporter(database.db);
  const { actor } = importer;
  await suppress(database.db, {
    channel: 'email',
    values: ['weiss@gut.example'],
    reason: 'unsubscribed',
    actor,
    now: BUILT_AT,
  });
  expect(await told(header + good, importer)).toMatchObject({ rows: 1, created: 0, suppressed: 1 });
});

test('marks of right-to-left writing neither hide a duplicate nor stay', async () => {
  const importer = await buildImporter(database.db);
  const text = `${header}Gut GmbH,Weiß,\u202a030 1234567\u202c,\u200fweiss@gut.example\n${good}`;
  expect(await told(text, importer)).toMatchObject({ rows: 2, created: 1, messages: [] });
  expect(await prospectsOf(importer)).toMatchObject([
    { phones: ['+49301234567'], emails: ['weiss@gut.example'] },
  ]);
});

test('the same file a second time brings nothing new', async () => {
  const importer = await buildImporter(database.db);
  expect(await told(header + good, importer)).toMatchObject({ rows: 1, created: 1 });
  expect(await told(header + good, importer)).toMatchObject({
    rows: 1,
    created: 0,
    skipped: 1,
    messages: [],
  });
});
