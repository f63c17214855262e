import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markQueued } from '~/imports/begin-commit.server';
import { commitImport } from '~/imports/commit-import.server';
import { isImport } from '~/imports/is-import.server';
import { companies } from '~db/schema/companies';
import { imports } from '~db/schema/imports';
import { prospects } from '~db/schema/prospects';
import { buildImport, buildImporter, importText, prospectsOf, runImport } from '~tests/factories/imports';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const now = () => BUILT_AT;

/** Rows about different firms, more than one batch of them. */
const rows = (from: number, to: number) =>
  `Firma,Telefon\n${Array.from({ length: to - from }, (_, index) => `Firma ${from + index} GmbH,030 ${1_000_000 + from + index}`).join('\n')}\n`;

const countProspects = async (workspaceId: string) =>
  (await database.db.select().from(prospects).where(eq(prospects.workspaceId, workspaceId))).length;

test('eight imports of overlapping files at once make no prospect and no company twice', async () => {
  const importer = await buildImporter(database.db);
  const files = Array.from({ length: 8 }, (_, index) => rows(index * 100, index * 100 + 300));
  const done = await Promise.all(files.map((text) => importText(importer, text)));
  const created = done.reduce((sum, { counts }) => sum + (counts?.created ?? 0), 0);
  expect(created).toBe(1000);
  expect(await countProspects(importer.actor.workspaceId)).toBe(1000);
  const firms = await database.db
    .select()
    .from(companies)
    .where(eq(companies.workspaceId, importer.actor.workspaceId));
  expect(new Set(firms.map(({ name }) => name)).size).toBe(firms.length);
});

test('an import that was stopped goes on where it stood, and ends as if nothing had happened', async () => {
  const importer = await buildImporter(database.db);
  const { workspaceId } = importer.actor;
  const importId = await buildImport(importer, rows(0, 1200));
  const which = { workspaceId, importId };
  await markQueued(importer.db, { importId, actor: importer.actor, now: BUILT_AT });
  const stop = new AbortController();
  await commitImport(importer, { ...which, now, signal: stop.signal, onBatch: () => stop.abort() });
  expect(await countProspects(workspaceId)).toBe(1000);
  await commitImport(importer, { ...which, now });
  const [row] = await importer.db.select().from(imports).where(isImport(which));
  expect(row).toMatchObject({ state: 'done', counts: { rows: 1200, created: 1200, duplicatesInFile: 0 } });
  expect(await countProspects(workspaceId)).toBe(1200);
});

test('an import that two processes carry out at once does every row once', async () => {
  const importer = await buildImporter(database.db);
  const importId = await buildImport(importer, rows(0, 1200));
  const which = { workspaceId: importer.actor.workspaceId, importId };
  await markQueued(importer.db, { importId, actor: importer.actor, now: BUILT_AT });
  await Promise.all([commitImport(importer, { ...which, now }), commitImport(importer, { ...which, now })]);
  const [row] = await importer.db.select().from(imports).where(isImport(which));
  expect(row).toMatchObject({
    state: 'done',
    rowsDone: 1200,
    counts: { created: 1200, updated: 0, skipped: 0 },
  });
});

test('a batch that fails leaves nothing of itself behind', async () => {
  const importer = await buildImporter(database.db);
  const importId = await buildImport(importer, rows(0, 10));
  await database.sql`alter table activities add constraint nothing_new check (kind <> 'imported') not valid`;
  await expect(runImport(importer, importId)).rejects.toThrow();
  await database.sql`alter table activities drop constraint nothing_new`;
  expect(await prospectsOf(importer)).toEqual([]);
  expect((await runImport(importer, importId)).counts).toMatchObject({ created: 10 });
});

test('an address that two prospects have come to share stays with the one who had it first', async () => {
  const importer = await buildImporter(database.db);
  const shared =
    'Telefon,E-Mail,Tags\n030 1111111,,\n,erika@weber.example,neu\n030 1111111,erika@weber.example,\n';
  const once = await importText(importer, shared);
  expect(once.counts).toMatchObject({ created: 2, updated: 1 });
  const before = await prospectsOf(importer);
  const again = await importText(importer, shared);
  expect(again.counts).toMatchObject({ created: 0, updated: 0, skipped: 3 });
  expect(await prospectsOf(importer)).toEqual(before);
});
