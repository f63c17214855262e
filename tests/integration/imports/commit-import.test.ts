import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { suppress } from '~/consent/suppress.server';
import { refreshSearch } from '~/prospects/refresh-search.server';
import { activities } from '~db/schema/activities';
import { suppressions } from '~db/schema/consent';
import { importRows } from '~db/schema/imports';
import { prospects } from '~db/schema/prospects';
import { buildImporter, importText, prospectsOf } from '~tests/factories/imports';
import { BUILT_AT, buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const germanExcel = `Firma;Anrede;Name;Telefon;E-Mail;Ort;Branche\r
Müller & Söhne GmbH;Frau;Dr. Erika Weiß;030 / 123 45 67;Erika.Weiss@mueller.example;Köln;Handel\r
Bäckerei Groß;Herr;Jürgen Groß;0221 9876543;;Köln;Bäckerei\r
`;

test('a file of German Excel becomes prospects with companies, numbers, addresses and a list', async () => {
  const importer = await buildImporter(database.db);
  const { counts } = await importText(importer, germanExcel, { encoding: 'windows-1252', listName: 'Köln' });
  expect(counts).toMatchObject({ rows: 2, created: 2, updated: 0, skipped: 0, suppressed: 0, errors: 0 });
  expect(await prospectsOf(importer)).toMatchObject([
    {
      company: 'Bäckerei Groß',
      firstName: 'Jürgen',
      lastName: 'Groß',
      phones: ['+492219876543'],
      lists: ['Köln'],
    },
    {
      company: 'Müller & Söhne GmbH',
      domain: 'mueller.example',
      salutation: 'frau',
      title: 'Dr.',
      firstName: 'Erika',
      lastName: 'Weiß',
      phones: ['+49301234567'],
      emails: ['erika.weiss@mueller.example'],
      country: 'DE',
      lists: ['Köln'],
    },
  ]);
});

test('every imported prospect can be found and tells in its timeline where it comes from', async () => {
  const importer = await buildImporter(database.db);
  const { importId } = await importText(importer, germanExcel, { encoding: 'windows-1252' });
  const { workspaceId } = importer.actor;
  const found = await database.db
    .select({ searchText: prospects.searchText, importId: prospects.importId })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.lastName, 'Weiß')));
  expect(found).toEqual([{ importId, searchText: expect.stringMatching(/weiss.*muller.*49301234567/) }]);
  const lines = await database.db.select().from(activities).where(eq(activities.workspaceId, workspaceId));
  expect(lines.map(({ kind, data }) => [kind, data])).toEqual(
    Array(2).fill(['imported', { importId, fileName: 'kanzleien.csv', action: 'created' }]),
  );
});

test('what the search looks at is the same whether a row or a later change wrote it', async () => {
  const importer = await buildImporter(database.db);
  await importText(importer, germanExcel.replaceAll('Groß', 'Łęcki-Ørsted'), { encoding: 'utf-8' });
  const { workspaceId } = importer.actor;
  const find = () =>
    database.db
      .select({ id: prospects.id, searchText: prospects.searchText })
      .from(prospects)
      .where(eq(prospects.workspaceId, workspaceId))
      .orderBy(prospects.id);
  const imported = await find();
  await refreshSearch(database.db, { workspaceId, prospectIds: imported.map(({ id }) => id) });
  expect(await find()).toEqual(imported);
});

test('the same file a second time creates nothing, whatever its rows say', async () => {
  const importer = await buildImporter(database.db);
  const text = `Firma,Vorname,Nachname,Telefon,E-Mail,Website,Notiz
Nur Telefon GmbH,,,030 1111111,,,
,Nur,Mail,,nur@mail.example,,
Domain KG,Erika,Beispiel,,,www.domain.example,
Nur Firma AG,,,,,,im Hinterhof
Ohne alles eG,,,,,,
`;
  expect((await importText(importer, text)).counts).toMatchObject({ rows: 5, created: 5 });
  const before = await prospectsOf(importer);
  expect((await importText(importer, text)).counts).toMatchObject({
    rows: 5,
    created: 0,
    updated: 0,
    skipped: 5,
  });
  expect(await prospectsOf(importer)).toEqual(before);
});

test('a name alone never makes two rows one, a first name that differs makes them two', async () => {
  const importer = await buildImporter(database.db);
  const { counts } = await importText(
    importer,
    `Vorname,Nachname,Firma,Website,Telefon
Max,Muster,Erste GmbH,,030 1111111
Max,Muster,Zweite GmbH,,030 2222222
Anna,Schmidt,Dritte GmbH,dritte.example,
Bernd,Schmidt,Dritte GmbH,dritte.example,
A.,Schmidt,Dritte GmbH,dritte.example,
`,
  );
  expect(counts).toMatchObject({ created: 4, skipped: 1, duplicatesInFile: 1 });
});

test('rows of one file about the same prospect become one, by number, address, or domain and last name', async () => {
  const importer = await buildImporter(database.db);
  const { counts } = await importText(
    importer,
    `Firma,Nachname,Telefon,E-Mail,Website
Kanzlei Eins,Eins,030 1111111,,
,,+49 (0)30 1111111,eins@kanzlei.example,
Zwei GmbH,Zwei,,ZWEI@firma.example,
,,030 2222222,zwei@firma.example,
Drei GmbH,Drei,,,drei.example
Drei,Drei,030 3333333,,https://www.drei.example/kontakt
`,
  );
  expect(counts).toMatchObject({ rows: 6, created: 3, updated: 3, duplicatesInFile: 3 });
  expect(await prospectsOf(importer)).toMatchObject([
    { lastName: 'Drei', phones: ['+49303333333'] },
    { lastName: 'Eins', phones: ['+49301111111'], emails: ['eins@kanzlei.example'] },
    { lastName: 'Zwei', phones: ['+49302222222'], emails: ['zwei@firma.example'] },
  ]);
});

test('a suppressed number or address is counted, imports nothing and stays suppressed', async () => {
  const importer = await buildImporter(database.db);
  const { db, actor } = importer;
  await suppress(db, {
    channel: 'phone',
    values: ['+49301111111'],
    reason: 'do_not_call',
    actor,
    now: BUILT_AT,
  });
  await suppress(db, {
    channel: 'email',
    values: ['nie@wieder.example'],
    reason: 'unsubscribed',
    actor,
    now: BUILT_AT,
  });
  const text = `Nachname,Telefon,E-Mail
Eins,030/1111111,eins@neu.example
Zwei,030 2222222,Nie@Wieder.example
Drei,030 3333333,
`;
  for (const policy of ['fill_empty', 'overwrite', 'create', 'skip'] as const)
    expect((await importText(importer, text, { policy })).counts).toMatchObject({ suppressed: 2, errors: 0 });
  expect(new Set((await prospectsOf(importer)).map(({ lastName }) => lastName))).toEqual(new Set(['Drei']));
  const left = await db.select().from(suppressions).where(eq(suppressions.workspaceId, actor.workspaceId));
  expect(left).toHaveLength(2);
});

test('a suppressed row leaves the prospect it is about as it is', async () => {
  const importer = await buildImporter(database.db);
  const { db, actor } = importer;
  const contacts = { phoneNumbers: [{ e164: '+49301111111' }] };
  const prospectId = await buildProspect(db, actor, { lastName: 'Weber', ...contacts });
  await suppress(db, {
    channel: 'phone',
    values: ['+49301111111'],
    reason: 'objection',
    actor,
    now: BUILT_AT,
  });
  const before = await prospectsOf(importer);
  const text = 'Nachname,Vorname,Telefon\nAnders,Karl,030 1111111\n';
  const { outcomes } = await importText(importer, text, { policy: 'overwrite' });
  expect(outcomes).toMatchObject([{ action: 'suppressed', prospectId, prior: null }]);
  expect(await prospectsOf(importer)).toEqual(before);
});

test('bad rows are named by line, column and reason, and the good ones come in', async () => {
  const importer = await buildImporter(database.db);
  const { counts, importId } = await importText(
    importer,
    `Firma,Telefon,E-Mail
Gut GmbH,030 1111111,gut@gut.example
Excel GmbH,"4,9301E+11",
Punkt GmbH,,a..b@punkt.example

Zwei GmbH,030 2222222 / 030 3333333,
`,
  );
  expect(counts).toMatchObject({ rows: 4, created: 1, errors: 3 });
  const rows = await database.db
    .select({ line: importRows.line, issues: importRows.issues })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.action, 'error')))
    .orderBy(importRows.line);
  const errors = rows.map(({ line, issues }) => [line, issues?.[0]?.column, issues?.[0]?.code]);
  expect(errors).toEqual([
    [3, 'Telefon', 'phone_excel_damage'],
    [4, 'E-Mail', 'email_dots'],
    [6, 'Telefon', 'phone_several'],
  ]);
});

test('tags, custom fields, notes, lists named in the file and warm contacts are kept', async () => {
  const importer = await buildImporter(database.db);
  const columns = {
    Firma: 'company',
    Tel: 'phone',
    Marke: 'tags',
    Größe: 'custom:Größe',
    Info: 'notes',
    Wohin: 'list',
  } as const;
  await importText(
    importer,
    'Firma,Tel,Marke,Größe,Info,Wohin\nEins GmbH,030 1111111,"Köln, neu",12,Hinterhof,Messe\n',
    {
      mapping: columns,
      listName: 'Alle',
      source: 'Messe Köln',
      warm: true,
    },
  );
  expect(await prospectsOf(importer)).toMatchObject([
    {
      tags: ['Köln', 'neu'],
      custom: { Größe: '12' },
      notes: 'Hinterhof',
      lists: ['Alle', 'Messe'],
      source: 'Messe Köln',
      warm: true,
    },
  ]);
});

test('a number of another country puts the prospect there, else it is where the import says', async () => {
  const importer = await buildImporter(database.db);
  await importText(importer, 'Firma,Telefon\nA-Wien,+43 1 5123456\nB-Bern,031 3123456\n', { country: 'CH' });
  expect((await prospectsOf(importer)).map(({ country, phones }) => [country, phones])).toEqual([
    ['AT', ['+4315123456']],
    ['CH', ['+41313123456']],
  ]);
});

test('a row with a name alone is known again by its file and line only', async () => {
  const importer = await buildImporter(database.db);
  const names = 'Vorname,Nachname\nMax,Muster\nMax,Muster\n';
  expect((await importText(importer, names)).counts).toMatchObject({ created: 2, duplicatesInFile: 0 });
  expect((await importText(importer, names)).counts).toMatchObject({ created: 0, skipped: 2 });
  expect((await importText(importer, 'Vorname,Nachname\nMax,Muster\n')).counts).toMatchObject({ created: 1 });
});

test('another workspace with the same people stays apart', async () => {
  const [one, other] = [await buildImporter(database.db), await buildImporter(database.db)];
  const text = 'Firma,Telefon\nEins GmbH,030 1111111\n';
  await importText(one, text);
  expect((await importText(other, text)).counts).toMatchObject({ created: 1 });
  expect(await prospectsOf(one)).toHaveLength(1);
});
