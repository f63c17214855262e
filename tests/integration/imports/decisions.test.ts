import { eq } from 'drizzle-orm';
import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginCheck } from '~/imports/begin-check.server';
import { changeCountry } from '~/imports/change-country.server';
import { checkImport } from '~/imports/check-import.server';
import { decideDuplicates } from '~/imports/decide-duplicates.server';
import { decideValues } from '~/imports/decide-values.server';
import type { Mapping } from '~/imports/fields';
import { isImport } from '~/imports/is-import.server';
import { keepAllValues } from '~/imports/keep-all-values.server';
import { likelyCountry } from '~/imports/likely-country.server';
import { recogniseAnew } from '~/imports/recognise-anew.server';
import { forgetMapping, listMappings } from '~/imports/remembered-mapping.server';
import { surveyImport } from '~/imports/survey-import.server';
import { type Queue, startQueue } from '~/jobs/queue.server';
import { findStages } from '~/prospects/find-stages.server';
import { imports } from '~db/schema/imports';
import { prospects } from '~db/schema/prospects';
import { buildImport, buildImporter, importText, prospectsOf, runImport } from '~tests/factories/imports';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let queue: Queue;

beforeAll(async () => {
  database = await createTestDatabase();
  const log = pino({ enabled: false });
  queue = await startQueue(database.url, { log, names: ['check-import'], maintains: true });
});

afterAll(async () => {
  await queue.stop();
  await database.close();
});

type Importer = Awaited<ReturnType<typeof buildImporter>>;

const whichOf = ({ actor }: Importer, importId: string) => ({ workspaceId: actor.workspaceId, importId });

async function found(importer: Importer, importId: string) {
  const [row] = await importer.db
    .select()
    .from(imports)
    .where(isImport(whichOf(importer, importId)));
  if (!row) throw new Error('There is no such import');
  return row;
}

/** The columns chosen on the page, and what the worker then does. */
async function check(importer: Importer, importId: string, mapping?: Mapping) {
  const { listName, country, policy, several, mapping: kept, ...row } = await found(importer, importId);
  const { source, warm, companyByDomain } = row;
  const choices = { listName: listName ?? 'Liste', country, policy, several, source, warm, companyByDomain };
  const { db, actor } = importer;
  const begun = { importId, ...choices, mapping: mapping ?? (kept as Mapping), actor, now: BUILT_AT };
  expect(await beginCheck({ db, queue }, begun)).toMatchObject({ ok: true });
  return work(importer, importId);
}

async function work(importer: Importer, importId: string) {
  const which = whichOf(importer, importId);
  if (!(await surveyImport(importer, which))) await checkImport(importer, { ...which, now: () => BUILT_AT });
  return found(importer, importId);
}

const withStatus = `Firma,Telefon,Anrede,Land,Status,Rechtsgrundlage
Eins GmbH,030 1111111,werte Dame,Bayern,heiß,ja
Zwei GmbH,+43 1 5343622,Herr,Österreich,heiß,Einwilligung
Drei GmbH,030 3333333,Dr.,,kalt,
`;

const statusMapping: Mapping = {
  Firma: 'company',
  Telefon: 'phone',
  Anrede: 'salutation',
  Land: 'country',
  Status: 'stage',
  Rechtsgrundlage: 'legalBasis',
};

test('words nobody knows are asked for before the dry run, taken as she says, and remembered', async () => {
  const importer = await buildImporter(database.db);
  const { db, actor } = importer;
  const importId = await buildImport(importer, withStatus);
  const asked = await check(importer, importId, statusMapping);
  expect(asked.state).toBe('asking');
  expect(
    asked.values?.map(({ field, values }) => [field, values.map(({ text, count }) => `${count} ${text}`)]),
  ).toEqual([
    ['salutation', ['1 werte Dame', '1 Herr']],
    ['country', ['1 Bayern', '1 Österreich']],
    ['stage', ['2 heiß', '1 kalt']],
    ['legalBasis', ['1 ja', '1 Einwilligung']],
  ]);
  const [, , talking] = await findStages(db, actor.workspaceId);
  const stage = [talking?.id ?? '', ''];
  const answers = { salutation: ['frau', 'herr'], country: ['DE', 'AT'], stage, legalBasis: ['', 'consent'] };
  const which = whichOf(importer, importId);
  expect(await decideValues({ db, queue }, { ...which, answers, now: BUILT_AT })).toMatchObject({ ok: true });
  expect(await work(importer, importId)).toMatchObject({ state: 'checked', forecast: { created: 3 } });
  await runImport(importer, importId);
  const made = await db
    .select({
      salutation: prospects.salutation,
      country: prospects.country,
      stageId: prospects.stageId,
      legalBasis: prospects.legalBasis,
    })
    .from(prospects)
    .where(eq(prospects.workspaceId, actor.workspaceId))
    .orderBy(prospects.id);
  const [first] = await findStages(db, actor.workspaceId);
  expect(made).toEqual([
    { salutation: 'frau', country: 'DE', stageId: talking?.id, legalBasis: 'none' },
    { salutation: 'herr', country: 'AT', stageId: talking?.id, legalBasis: 'consent' },
    { salutation: null, country: 'DE', stageId: first?.id, legalBasis: 'none' },
  ]);
  const again = await buildImport(
    importer,
    withStatus.replaceAll('030 ', '040 ').replace('+43 1', '+43 662'),
  );
  expect(await check(importer, again)).toMatchObject({
    state: 'checked',
    rememberedFrom: { fileName: 'kanzleien.csv' },
  });
});

test('a meaning that is none of the product’s is refused', async () => {
  const importer = await buildImporter(database.db);
  const importId = await buildImport(importer, withStatus);
  await check(importer, importId, statusMapping);
  const answers = { stage: ['00000000-0000-7000-8000-000000000000', ''] };
  const which = whichOf(importer, importId);
  const decided = await decideValues({ db: importer.db, queue }, { ...which, answers, now: BUILT_AT });
  expect(decided).toEqual({ ok: false, error: 'invalid' });
  expect((await found(importer, importId)).state).toBe('asking');
});

test('duplicates lie side by side, and what she decides holds in the dry run and in the import', async () => {
  const importer = await buildImporter(database.db);
  const { db } = importer;
  await importText(importer, 'Nachname,Telefon,Ort\nWeiß,030 1111111,Köln\nGrau,030 2222222,Köln\n');
  const text =
    'Nachname,Telefon,Ort\nWeiß,030 1111111,Hürth\nGrau,030 2222222,Hürth\nNeu,030 3333333,\nNeu,030 3333333,Bonn\n';
  const importId = await buildImport(importer, text);
  const checked = await check(importer, importId);
  expect(checked.duplicates).toMatchObject([
    {
      line: 2,
      firstLine: null,
      matchedBy: 'phone',
      existing: { name: 'Weiß', place: 'Köln' },
      row: { place: 'Hürth' },
    },
    { line: 3, firstLine: null, action: 'skipped', existing: { name: 'Grau' } },
    { line: 5, firstLine: 4, prospectId: null, existing: { place: null }, row: { place: 'Bonn' } },
  ]);
  const decisions = { 3: 'overwrite', 5: 'create' } as const;
  const decided = { ...whichOf(importer, importId), policy: 'skip', decisions, now: BUILT_AT } as const;
  expect(await decideDuplicates({ db, queue }, decided)).toMatchObject({ ok: true });
  const forecast = { created: 2, updated: 1, skipped: 1 };
  expect(await work(importer, importId)).toMatchObject({ state: 'checked', forecast });
  expect((await runImport(importer, importId)).counts).toMatchObject(forecast);
  const cities = (await prospectsOf(importer)).map(({ lastName, city }) =>
    `${lastName} ${city ?? ''}`.trim(),
  );
  expect(cities.toSorted()).toEqual(['Grau Hürth', 'Neu', 'Neu Bonn', 'Weiß Köln']);
});

test('a row that shares a number with somebody of another name says so', async () => {
  const importer = await buildImporter(database.db);
  await importText(importer, 'Vorname,Nachname,Telefon\nMax,Weiß,030 1111111\n');
  const importId = await buildImport(
    importer,
    'Vorname,Nachname,Telefon\nIda,Grau,030 1111111\nM.,Weiß,030 1111111\n',
  );
  expect((await check(importer, importId)).duplicates).toMatchObject([
    { line: 2, matchedBy: 'phone', otherName: true },
    { line: 3, matchedBy: 'phone', otherName: false },
  ]);
});

test('a decision about one row is taken back by deciding like all', async () => {
  const importer = await buildImporter(database.db);
  const { db } = importer;
  const text = 'Nachname,Telefon\nWeiß,030 1111111\n';
  await importText(importer, text);
  const importId = await buildImport(importer, text);
  await check(importer, importId);
  const decided = { ...whichOf(importer, importId), policy: 'skip', now: BUILT_AT } as const;
  await decideDuplicates({ db, queue }, { ...decided, decisions: { 2: 'create' } });
  expect(await work(importer, importId)).toMatchObject({ forecast: { created: 1, skipped: 0 } });
  await decideDuplicates({ db, queue }, { ...decided, decisions: { 2: null } });
  expect(await work(importer, importId)).toMatchObject({
    forecast: { created: 0, skipped: 1 },
    decisions: {},
  });
});

test('two numbers in one cell stay out until she says that both are kept', async () => {
  const importer = await buildImporter(database.db);
  const { db } = importer;
  const importId = await buildImport(importer, 'Nachname,Telefon\nWeiß,030 1111111 / 030 2222222\n');
  expect(await check(importer, importId)).toMatchObject({ forecast: { errors: 1 } });
  expect(await keepAllValues({ db, queue }, { ...whichOf(importer, importId), now: BUILT_AT })).toMatchObject(
    {
      ok: true,
    },
  );
  expect(await work(importer, importId)).toMatchObject({ forecast: { errors: 0, created: 1 } });
});

test('a company is named after the mail domain only where she asked for it, and every such row says so', async () => {
  const importer = await buildImporter(database.db);
  const text = 'Nachname,E-Mail\nWeiß,weiss@mueller-soehne.example\nGrau,grau@gmail.com\n';
  const silent = await check(importer, await buildImport(importer, text));
  expect(silent.problems?.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual([]);
  const importId = await buildImport(importer, text, { companyByDomain: true });
  const asked = await check(importer, importId);
  expect(asked.problems?.map(({ line, issues }) => [line, issues[0]?.code])).toEqual([
    [2, 'company_from_domain'],
  ]);
  await runImport(importer, importId);
  expect((await prospectsOf(importer)).map(({ company }) => company)).toEqual(['Mueller Soehne', null]);
});

test('what is remembered of a file is said, set aside for one file, and forgotten for all', async () => {
  const importer = await buildImporter(database.db);
  const { workspaceId } = importer.actor;
  const text = 'Firma,Telefon,Extra\nEins GmbH,030 1111111,x\n';
  const own: Mapping = { Firma: 'company', Telefon: 'phone', Extra: 'custom:Tee' };
  await check(importer, await buildImport(importer, text, { name: 'mai.csv' }), own);
  const importId = await buildImport(importer, text);
  expect(await found(importer, importId)).toMatchObject({
    mapping: own,
    rememberedFrom: { fileName: 'mai.csv' },
  });
  expect(await recogniseAnew(importer, whichOf(importer, importId))).toMatchObject({ ok: true });
  expect(await found(importer, importId)).toMatchObject({ mapping: { Extra: null }, rememberedFrom: null });
  const [kept] = await listMappings(importer.db, workspaceId);
  expect(kept).toMatchObject({ fileName: 'mai.csv', columns: ['Firma', 'Telefon', 'Extra'] });
  await forgetMapping(importer.db, { workspaceId, fingerprint: kept?.fingerprint ?? '' });
  expect(await found(importer, await buildImport(importer, text))).toMatchObject({ rememberedFrom: null });
});

test('a list from another country is noticed by its numbers, and read anew with the country changed', async () => {
  const importer = await buildImporter(database.db);
  const numbers = ['(212) 555-0142', '415-555-0123', '(312) 555-0199', '305.555.0111'];
  const file = `Company,Phone\n${numbers.map((number, index) => `Firm ${index},${number}`).join('\n')}\n`;
  const importId = await buildImport(importer, file);
  const checked = await check(importer, importId);
  expect(checked).toMatchObject({ country: 'DE', forecast: { created: 3, errors: 1 } });
  const likely = likelyCountry(checked.problems ?? [], 'DE');
  expect(likely).toEqual({ country: 'US', count: 4 });
  const change = { ...whichOf(importer, importId), country: 'US', now: BUILT_AT };
  expect(await changeCountry({ db: importer.db, queue }, change)).toMatchObject({ ok: true });
  const anew = await work(importer, importId);
  expect(anew).toMatchObject({ country: 'US', forecast: { created: 4, errors: 0 } });
  expect(likelyCountry(anew.problems ?? [], 'US')).toBeNull();
});

test('a few mistyped numbers do not put the country in question', () => {
  const problem = (text: string) => ({
    ...{ line: 2, raw: [], action: 'error' as const },
    issues: [{ code: 'phone_invalid', severity: 'error' as const, column: 'Telefon', params: { text } }],
  });
  expect(likelyCountry(['030 12', '0171', '12'].map(problem), 'DE')).toBeNull();
  expect(likelyCountry(['212 555 0142'].map(problem), 'DE')).toBeNull();
  expect(likelyCountry(['020 7946 0958', '0161 496 0123', '0131 496 0777'].map(problem), 'DE')).toEqual({
    ...{ country: 'GB', count: 3 },
  });
});
