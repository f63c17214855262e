import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildImporter, importText, prospectsOf } from '~tests/factories/imports';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { workbookOfTexts } from '~tests/support/workbook';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

test('a workbook that is called .csv becomes prospects, and comes twice without doubling them', async () => {
  const importer = await buildImporter(database.db);
  const bytes = workbookOfTexts(
    ['Firma', 'Vorname', 'Nachname', 'Telefon'],
    ['Uhu GmbH', 'Edda', 'Weiß', '030 23125101'],
    ['Specht OHG', 'Ivo', 'Specht', '4,9301E+11'],
  );
  const file = bytes.toString('latin1');
  const first = await importText(importer, file, { encoding: 'latin1', name: 'kontakte.csv' });
  expect(first.counts).toMatchObject({ rows: 2, created: 1, errors: 1 });
  expect(await prospectsOf(importer)).toMatchObject([
    { company: 'Uhu GmbH', firstName: 'Edda', lastName: 'Weiß', phones: ['+493023125101'] },
  ]);
  const second = await importText(importer, file, { encoding: 'latin1', name: 'kontakte.csv' });
  expect(second.counts).toMatchObject({ rows: 2, created: 0, errors: 1 });
});

test('address cards become prospects, and a broken one is an error of its own', async () => {
  const importer = await buildImporter(database.db);
  const cards = `BEGIN:VCARD
VERSION:3.0
N:Weiß;Edda;;Dr.;
ORG:Uhu GmbH
TEL;TYPE=CELL:0171 3920001
EMAIL:Edda@uhu.example
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Ohne Ende
`;
  const { counts } = await importText(importer, cards, { name: 'adressbuch.vcf' });
  expect(counts).toMatchObject({ rows: 2, created: 1, errors: 1 });
  expect(await prospectsOf(importer)).toMatchObject([
    { title: 'Dr.', firstName: 'Edda', phones: ['+491713920001'], emails: ['edda@uhu.example'] },
  ]);
});
