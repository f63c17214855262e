import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isImport } from '~/imports/is-import.server';
import { undoImport } from '~/imports/undo-import.server';
import { addNote } from '~/prospects/add-note.server';
import { editProspect } from '~/prospects/edit-prospect.server';
import { companies } from '~db/schema/companies';
import { importRows, imports } from '~db/schema/imports';
import { prospectLists, prospects, tags } from '~db/schema/prospects';
import { buildImporter, importText, prospectsOf, takeBack } from '~tests/factories/imports';
import { BUILT_AT, buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

type Importer = Awaited<ReturnType<typeof buildImporter>>;

const undoneRows = (importId: string) =>
  database.db
    .select({ line: importRows.line, undo: importRows.undo })
    .from(importRows)
    .where(eq(importRows.importId, importId))
    .orderBy(importRows.line);

/** Everything the workspace holds that an import can change, but for when and how often. */
async function contentOf(importer: Importer) {
  const { db, actor } = importer;
  const firms = await db
    .select({
      name: companies.name,
      domain: companies.domain,
      website: companies.website,
      industry: companies.industry,
    })
    .from(companies)
    .where(eq(companies.workspaceId, actor.workspaceId))
    .orderBy(companies.name);
  const lists = await db.select().from(prospectLists).where(eq(prospectLists.workspaceId, actor.workspaceId));
  const labels = await db.select().from(tags).where(eq(tags.workspaceId, actor.workspaceId));
  const searched = await db
    .select({ text: prospects.searchText })
    .from(prospects)
    .where(eq(prospects.workspaceId, actor.workspaceId))
    .orderBy(prospects.id);
  return { prospects: await prospectsOf(importer), firms, lists, labels, searched };
}

const text = `Firma,Anrede,Vorname,Nachname,Telefon,E-Mail,Branche,Ort,Tags
Weber KG,Frau,Erika,Weber,030 1111111,erika@weber.example,Handel,Köln,"neu, warm"
Neu GmbH,Herr,Karl,Neu,030 2222222,karl@neu.example,Bau,Köln,neu
Neu GmbH,,,,+49 30 2222222,zwei@neu.example,,,
`;

test.each(['fill_empty', 'overwrite'] as const)(
  'undo of “%s” puts everything back as it was',
  async (policy) => {
    const importer = await buildImporter(database.db);
    await buildProspect(importer.db, importer.actor, {
      lastName: 'Weber',
      company: 'Weber',
      notes: 'Ruft vormittags an',
      custom: { Rang: 'A' },
      tags: ['warm'],
      phoneNumbers: [{ e164: '+49301111111' }],
    });
    const before = await contentOf(importer);
    const { importId, counts } = await importText(importer, text, { policy });
    expect(counts).toMatchObject({ created: 1, updated: 2 });
    expect(await contentOf(importer)).not.toEqual(before);
    expect(await takeBack(importer, importId)).toBe('undone');
    expect(await contentOf(importer)).toEqual(before);
    expect(await undoneRows(importId)).toEqual([
      { line: 2, undo: 'restored' },
      { line: 3, undo: 'removed' },
      { line: 4, undo: 'removed' },
    ]);
  },
);

test('prospects somebody has called, noted or edited since stay, with what belongs to them', async () => {
  const importer = await buildImporter(database.db);
  const { db, actor } = importer;
  const { importId } = await importText(
    importer,
    'Firma,Nachname,Telefon\nNotiz GmbH,Eins,030 1111111\nGeändert GmbH,Zwei,030 2222222\nUnberührt GmbH,Drei,030 3333333\n',
  );
  const found = await db
    .select()
    .from(prospects)
    .where(eq(prospects.importId, importId))
    .orderBy(sql`last_name`);
  const [, noted, edited] = found.map(({ id }) => id) as [string, string, string];
  await addNote(db, { prospectId: noted, text: 'Ruft zurück', actor, now: BUILT_AT });
  await editProspect(db, { prospectId: edited, version: 1, fields: { city: 'Köln' }, actor, now: BUILT_AT });
  await takeBack(importer, importId);
  expect((await prospectsOf(importer)).map(({ company, lists }) => [company, lists])).toEqual([
    ['Geändert GmbH', ['Kanzleien']],
    ['Notiz GmbH', ['Kanzleien']],
  ]);
  expect((await undoneRows(importId)).map(({ undo }) => undo)).toEqual(['kept', 'kept', 'removed']);
});

test('a prospect that a later import has changed stays; what a later import only met goes', async () => {
  const importer = await buildImporter(database.db);
  const first = await importText(importer, 'Firma,Telefon\nEins GmbH,030 1111111\nZwei GmbH,030 2222222\n');
  const again = 'Firma,Telefon,E-Mail\nEins GmbH,030 1111111,neu@eins.example\nZwei GmbH,030 2222222,\n';
  const second = await importText(importer, again);
  expect(second.counts).toMatchObject({ updated: 1, skipped: 1 });
  await takeBack(importer, first.importId);
  expect((await prospectsOf(importer)).map(({ company }) => company)).toEqual(['Eins GmbH']);
  expect(await undoneRows(second.importId)).toHaveLength(2);
});

test('an import that was undone can be imported again', async () => {
  const importer = await buildImporter(database.db);
  const file = 'Firma,Ort\nOhne Nummer GmbH,Köln\n';
  const { importId } = await importText(importer, file);
  await takeBack(importer, importId);
  expect((await importText(importer, file)).counts).toMatchObject({ created: 1 });
});

test('undo that is stopped goes on when it is called again', async () => {
  const importer = await buildImporter(database.db);
  const rows = Array.from({ length: 700 }, (_, index) => `Firma ${index},030 ${1_000_000 + index}`);
  const { importId } = await importText(importer, `Firma,Telefon\n${rows.join('\n')}\n`);
  const which = { workspaceId: importer.actor.workspaceId, importId };
  await importer.db.update(imports).set({ state: 'undoing' }).where(isImport(which));
  const stop = new AbortController();
  const now = () => {
    stop.abort();
    return BUILT_AT;
  };
  await undoImport(importer.db, { ...which, now, signal: stop.signal });
  expect(await prospectsOf(importer)).toHaveLength(200);
  expect(await takeBack(importer, importId)).toBe('undone');
  expect(await prospectsOf(importer)).toEqual([]);
});
