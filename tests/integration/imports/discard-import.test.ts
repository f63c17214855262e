import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { discardImport } from '~/imports/discard-import.server';
import { isImport } from '~/imports/is-import.server';
import { imports } from '~db/schema/imports';
import { buildImport, buildImporter, importText } from '~tests/factories/imports';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const text = 'Firma,Telefon\nNeu GmbH,030 1111111\n';

type Importer = Awaited<ReturnType<typeof buildImporter>>;

async function find({ db, actor }: Importer, importId: string) {
  const which = { workspaceId: actor.workspaceId, importId };
  const [found] = await db.select().from(imports).where(isImport(which));
  return { which, found };
}

test('a file that is not imported after all goes away, with its bytes', async () => {
  const importer = await buildImporter(database.db);
  const { which, found } = await find(importer, await buildImport(importer, text));
  expect(await discardImport(importer, which)).toMatchObject({ ok: true });
  expect((await find(importer, which.importId)).found).toBeUndefined();
  await expect(buffer(importer.files.read(found?.fileKey ?? ''))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('what is imported stays, also while the file is being read', async () => {
  const importer = await buildImporter(database.db);
  const { importId } = await importText(importer, text);
  const { which } = await find(importer, importId);
  for (const state of ['done', 'checking', 'committing', 'failed', 'cancelled', 'undone'] as const) {
    await importer.db.update(imports).set({ state }).where(isImport(which));
    expect(await discardImport(importer, which), state).toEqual({ ok: false, error: 'not_found' });
  }
  expect((await find(importer, importId)).found).toMatchObject({ state: 'undone' });
});

test('nobody takes away the file of another workspace', async () => {
  const importer = await buildImporter(database.db);
  const stranger = await buildImporter(database.db);
  const { which } = await find(importer, await buildImport(importer, text));
  const foreign = { ...which, workspaceId: stranger.actor.workspaceId };
  expect(await discardImport(stranger, foreign)).toEqual({ ok: false, error: 'not_found' });
  expect((await find(importer, which.importId)).found).toBeDefined();
});
