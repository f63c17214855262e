import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildImporter, importText, prospectsOf } from '~tests/factories/imports';
import { buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const text = `Firma,Vorname,Nachname,Telefon,E-Mail,Ort,Notiz,Rang
Weber & Co. KG,Erika,Weber,030 1111111,neu@weber.example,Köln,,B
`;

const mapping = {
  Firma: 'company',
  Vorname: 'firstName',
  Nachname: 'lastName',
  Telefon: 'phone',
  'E-Mail': 'email',
  Ort: 'city',
  Notiz: 'notes',
  Rang: 'custom:Rang',
} as const;

/** A workspace that knows Erika Weber of Bonn already. */
async function knowingWeber() {
  const importer = await buildImporter(database.db);
  await buildProspect(importer.db, importer.actor, {
    lastName: 'Weber',
    company: 'Weber',
    city: 'Bonn',
    notes: 'Ruft gern vormittags an',
    custom: { Rang: 'A', Alt: 'ja' },
    phoneNumbers: [{ e164: '+49301111111' }],
    emailAddresses: ['alt@weber.example'],
  });
  return importer;
}

test('“fill the blanks” adds what is missing, changes nothing that is there and mixes no two addresses', async () => {
  const importer = await knowingWeber();
  const { counts } = await importText(importer, text, { policy: 'fill_empty', mapping });
  expect(counts).toMatchObject({ created: 0, updated: 1 });
  expect(await prospectsOf(importer)).toMatchObject([
    {
      company: 'Weber',
      firstName: 'Erika',
      city: 'Bonn',
      notes: 'Ruft gern vormittags an',
      custom: { Rang: 'A', Alt: 'ja' },
      phones: ['+49301111111'],
      emails: ['alt@weber.example', 'neu@weber.example'],
      lists: ['Kanzleien'],
    },
  ]);
});

test('“overwrite” takes what the file says, and a blank cell erases nothing', async () => {
  const importer = await knowingWeber();
  const { counts } = await importText(importer, text, { policy: 'overwrite', mapping });
  expect(counts).toMatchObject({ created: 0, updated: 1 });
  expect(await prospectsOf(importer)).toMatchObject([
    {
      company: 'Weber',
      city: 'Köln',
      notes: 'Ruft gern vormittags an',
      custom: { Rang: 'B', Alt: 'ja' },
      emails: ['alt@weber.example', 'neu@weber.example'],
    },
  ]);
});

test('“skip” leaves known prospects alone and still takes the new ones', async () => {
  const importer = await knowingWeber();
  const before = await prospectsOf(importer);
  const more = `${text}Neu GmbH,,,030 2222222,,,,\n`;
  const { counts } = await importText(importer, more, { policy: 'skip', mapping });
  expect(counts).toMatchObject({ created: 1, skipped: 1, updated: 0 });
  const after = await prospectsOf(importer);
  expect(after.filter(({ lastName }) => lastName === 'Weber')).toEqual(before);
  expect(after).toHaveLength(2);
});

test('“create” makes a prospect of every row, known or not', async () => {
  const importer = await knowingWeber();
  const { counts } = await importText(importer, text, { policy: 'create', mapping });
  expect(counts).toMatchObject({ created: 1, updated: 0 });
  expect(await prospectsOf(importer)).toHaveLength(2);
});

test('somebody else under the same number gives her number and address, not her name', async () => {
  const importer = await knowingWeber();
  const other =
    'Anrede,Vorname,Nachname,Position,Telefon,E-Mail\nHerr,Karl,Anders,Leiter,030 1111111,karl@weber.example\n';
  await importText(importer, other, { policy: 'fill_empty' });
  expect(await prospectsOf(importer)).toMatchObject([
    {
      salutation: null,
      firstName: null,
      lastName: 'Weber',
      position: null,
      emails: ['alt@weber.example', 'karl@weber.example'],
    },
  ]);
});
