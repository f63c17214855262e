import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildImporter, importText, takeBack } from '~tests/factories/imports';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import fc from '~tests/support/properties';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

type Importer = Awaited<ReturnType<typeof buildImporter>>;

const COLUMNS = [
  'Firma',
  'Anrede',
  'Vorname',
  'Nachname',
  'Telefon',
  'E-Mail',
  'Website',
  'Ort',
  'Notizen',
  'Tags',
];

/** Few values, so that rows meet each other and what is there already. */
const row = fc.tuple(
  fc.constantFrom('', 'Weber KG', 'Weber', 'Groß & Söhne GmbH'),
  fc.constantFrom('', 'Frau', 'Herr Dr.'),
  fc.constantFrom('', 'Erika', 'E.', 'Karl'),
  fc.constantFrom('', 'Weber', 'von der Heide'),
  fc.constantFrom('', '030 1111111', '+49 30 1111111', '0171 2222222', '110'),
  fc.constantFrom('', 'erika@weber.example', 'Erika@Weber.example', 'karl@gross.example', 'a@b'),
  fc.constantFrom('', 'www.weber.example', 'gross.example'),
  fc.constantFrom('', 'Köln', 'Bonn'),
  fc.constantFrom('', 'ruft zurück', 'im Urlaub'),
  fc.constantFrom('', 'neu', 'neu; warm'),
);
const table = fc
  .array(row, { minLength: 1, maxLength: 12 })
  .map((rows) => [COLUMNS, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'));

/** Every row of every table an import writes to, but for the count of changes and when the last one was. */
async function dump({ db, actor }: Importer) {
  const tables = ['prospects', 'companies', 'phone_numbers', 'email_addresses', 'tags', 'prospect_tags'];
  const all = [...tables, 'prospect_lists', 'prospect_list_entries', 'suppressions'].map(async (name) => {
    const rows = await db.execute<{ row: object }>(sql`
      select to_jsonb(t) - 'version' - 'updated_at' as row from ${sql.identifier(name)} t
      where workspace_id = ${actor.workspaceId} order by to_jsonb(t) - 'version' - 'updated_at'`);
    return [name, [...rows].map(({ row: values }) => values)] as const;
  });
  return Object.fromEntries(await Promise.all(all));
}

const policy = fc.constantFrom('fill_empty', 'overwrite', 'skip', 'create');

test('undo after any import restores the database row for row', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(table, table, policy, async (first, second, chosen) => {
      const importer = await buildImporter(database.db);
      await importText(importer, first, { listName: 'Kanzleien' });
      const before = await dump(importer);
      const { importId } = await importText(importer, second, { policy: chosen, listName: 'Nachschub' });
      await takeBack(importer, importId);
      expect(await dump(importer)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('a row goes to the prospect it once made before it goes to a namesake at the same domain', async () => {
  const importer = await buildImporter(database.db);
  const text = `Firma,Anrede,Nachname,Website
,Herr Dr.,von der Heide,gross.example
Weber KG,,von der Heide,gross.example`;
  await importText(importer, text);
  const before = await dump(importer);
  expect((await importText(importer, text)).counts).toMatchObject({ created: 0, updated: 0 });
  expect(await dump(importer)).toEqual(before);
});

test('any table imported a second time creates nothing and changes nothing', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(table, async (text) => {
      const importer = await buildImporter(database.db);
      const once = await importText(importer, text);
      const before = await dump(importer);
      const again = await importText(importer, text);
      expect(again.counts).toMatchObject({ rows: once.counts?.rows, created: 0, updated: 0 });
      expect(await dump(importer)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});
