import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isImport } from '~/imports/is-import.server';
import { saveChoices } from '~/imports/save-choices.server';
import { erasePerson } from '~/privacy/erasure/erase-person.server';
import { deleteProspect } from '~/prospects/delete-prospect.server';
import { newId } from '~db/columns';
import { imports } from '~db/schema/imports';
import { prospects } from '~db/schema/prospects';
import { buildImport, buildImporter, importText, runImport, takeBack } from '~tests/factories/imports';
import { BUILT_AT, buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

type Importer = Awaited<ReturnType<typeof buildImporter>>;

const text = `Vorname,Nachname,Telefon
Erika,Weber,030 1111111
Karl,Neu,030 2222222
`;

/** Whom each prospect was referred by, in the order of their names. */
const referrersIn = ({ actor }: Importer) =>
  database.db
    .select({ lastName: prospects.lastName, referredById: prospects.referredById })
    .from(prospects)
    .where(eq(prospects.workspaceId, actor.workspaceId))
    .orderBy(prospects.lastName);

const buildReferrer = ({ db, actor }: Importer) => buildProspect(db, actor, { lastName: 'Anker' });

test('whoever an import adds was referred by the person named for the file, until it is undone', async () => {
  const importer = await buildImporter(database.db);
  const referredById = await buildReferrer(importer);
  await buildProspect(importer.db, importer.actor, {
    lastName: 'Weber',
    phoneNumbers: [{ e164: '+49301111111' }],
  });
  const before = await referrersIn(importer);
  const { importId, counts } = await importText(importer, text, { referredById, warm: true });
  expect(counts).toMatchObject({ created: 1, updated: 1 });
  expect(await referrersIn(importer)).toEqual([
    { lastName: 'Anker', referredById: null },
    { lastName: 'Neu', referredById },
    { lastName: 'Weber', referredById: null },
  ]);
  expect(await takeBack(importer, importId)).toBe('undone');
  expect(await referrersIn(importer)).toEqual(before);
});

test('the import that brought the referrer can be undone while another one names her', async () => {
  const importer = await buildImporter(database.db);
  const first = await importText(importer, 'Nachname,Telefon\nAnker,030 3333333\n');
  const [anker] = await database.db
    .select({ id: prospects.id })
    .from(prospects)
    .where(eq(prospects.importId, first.importId));
  const waiting = await buildImport(importer, text, { referredById: anker?.id });
  expect(await takeBack(importer, first.importId)).toBe('undone');
  expect((await runImport(importer, waiting)).counts).toMatchObject({ created: 2 });
  expect(await referrersIn(importer)).toEqual([
    { lastName: 'Neu', referredById: null },
    { lastName: 'Weber', referredById: null },
  ]);
});

test('nobody is referred by somebody who is gone', async () => {
  const importer = await buildImporter(database.db);
  const { db, actor } = importer;
  const referredById = await buildReferrer(importer);
  const importId = await buildImport(importer, text, { referredById });
  await deleteProspect(db, { prospectId: referredById, deleted: true, actor, now: BUILT_AT });
  const which = { workspaceId: actor.workspaceId, importId };
  const [saved] = await db.select().from(imports).where(isImport(which));
  const usual = { mapping: saved?.mapping as never, listName: 'Kanzleien', country: 'DE' } as const;
  const choices = { ...usual, policy: 'fill_empty', several: 'ask', source: null, warm: true } as const;
  for (const gone of [referredById, newId()])
    expect(await saveChoices(db, { ...which, ...choices, referredById: gone })).toEqual({
      ok: false,
      error: 'referrer_gone',
    });
  await runImport(importer, importId);
  expect((await referrersIn(importer)).slice(1).map((row) => row.referredById)).toEqual([null, null]);
});

test('an import forgets a referrer who is erased, and goes on without her', async () => {
  const importer = await buildImporter(database.db);
  const { db, actor } = importer;
  const referredById = await buildReferrer(importer);
  const importId = await buildImport(importer, text, { referredById });
  const queue = { send: async () => undefined };
  const erased = await erasePerson(db, {
    prospectId: referredById,
    reason: 'erasure',
    queue,
    actor,
    now: BUILT_AT,
  });
  expect(erased).toMatchObject({ ok: true });
  const [left] = await db
    .select()
    .from(imports)
    .where(isImport({ workspaceId: actor.workspaceId, importId }));
  expect(left?.referredById).toBeNull();
  await runImport(importer, importId);
  expect(await referrersIn(importer)).toEqual([
    { lastName: 'Neu', referredById: null },
    { lastName: 'Weber', referredById: null },
  ]);
});
