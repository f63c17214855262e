import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkImport } from '~/imports/check-import.server';
import { isImport } from '~/imports/is-import.server';
import { importRows, imports } from '~db/schema/imports';
import { buildImport, buildImporter, importText, prospectsOf, runImport } from '~tests/factories/imports';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

type Importer = Awaited<ReturnType<typeof buildImporter>>;

async function check(importer: Importer, importId: string) {
  const which = { workspaceId: importer.actor.workspaceId, importId };
  await importer.db.update(imports).set({ state: 'checking' }).where(isImport(which));
  await checkImport(importer, { ...which, now: () => BUILT_AT });
  const [row] = await importer.db.select().from(imports).where(isImport(which));
  return row;
}

const text = `Firma,Telefon,E-Mail
Bekannt GmbH,030 1111111,info@bekannt.example
Neu GmbH,030 2222222,
Neu GmbH,0049 30 2222222,neu@neu.example
Falsch GmbH,12,
`;

test('the dry run tells what the import then does, and changes nothing', async () => {
  const importer = await buildImporter(database.db);
  await importText(importer, 'Firma,Telefon\nBekannt,030 1111111\n');
  const before = await prospectsOf(importer);
  const importId = await buildImport(importer, text, { listName: 'Neue Liste' });
  const checked = await check(importer, importId);
  expect(checked).toMatchObject({
    state: 'checked',
    forecast: { rows: 4, created: 1, updated: 2, skipped: 0, errors: 1, duplicatesInFile: 1 },
    counts: null,
    rowsDone: 0,
  });
  expect(await prospectsOf(importer)).toEqual(before);
  expect(await importer.db.select().from(importRows).where(eq(importRows.importId, importId))).toEqual([]);
  expect((await runImport(importer, importId)).counts).toEqual(checked?.forecast);
});

test('the dry run keeps the rows she should look at, with line, cells and reason', async () => {
  const importer = await buildImporter(database.db);
  const checked = await check(importer, await buildImport(importer, text));
  expect(checked?.problems?.map(({ line, action, issues }) => [line, action, issues[0]?.code])).toEqual([
    [2, 'created', 'email_role'],
    [5, 'error', 'phone_without_area_code'],
  ]);
  expect(checked?.problems?.[1]?.raw).toEqual(['Falsch GmbH', '12', '']);
});

test('a dry run that is called off ends without a forecast', async () => {
  const importer = await buildImporter(database.db);
  const importId = await buildImport(importer, text);
  const which = { workspaceId: importer.actor.workspaceId, importId };
  await checkImport(importer, { ...which, now: () => BUILT_AT });
  const [row] = await importer.db.select().from(imports).where(isImport(which));
  expect(row).toMatchObject({ state: 'uploaded', forecast: null });
});
