import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editProspect } from '~/prospects/edit-prospect.server';
import { phoneNumbers, prospects } from '~db/schema/prospects';
import { buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = new Date('2026-03-05T10:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

async function read(id: string) {
  const [prospect] = await database.db.select().from(prospects).where(eq(prospects.id, id));
  return prospect;
}

test('an edit changes what it names, keeps the rest and counts the version up', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor, { lastName: 'Alt', city: 'Bremen', company: 'Alt KG' });
  const fields = { lastName: 'Neu', company: null };
  const result = await editProspect(db, { prospectId, version: 1, fields, actor, now });
  expect(result).toEqual({ ok: true, value: { version: 2 } });
  expect(await read(prospectId)).toMatchObject({
    lastName: 'Neu',
    city: 'Bremen',
    companyId: null,
    version: 2,
  });
});

test('of two edits from the same version one is stale and changes nothing', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor);
  const edit = (lastName: string) =>
    editProspect(db, { prospectId, version: 1, fields: { lastName }, actor, now });
  const results = await Promise.all([edit('Eins'), edit('Zwei')]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, error: 'stale' });
  const kept = results[0]?.ok ? 'Eins' : 'Zwei';
  expect(await read(prospectId)).toMatchObject({ lastName: kept, version: 2 });
});

test('a number that stays keeps its state, one left out goes, a new one is added in order', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor, {
    phoneNumbers: [{ e164: '+49301111111' }, { e164: '+49302222222' }],
  });
  await db.update(phoneNumbers).set({ state: 'invalid' }).where(eq(phoneNumbers.e164, '+49302222222'));
  const numbers = [{ e164: '+49303333333' }, { e164: '+49302222222' }];
  await editProspect(db, { prospectId, version: 1, fields: { phoneNumbers: numbers }, actor, now });
  const kept = await db
    .select({ e164: phoneNumbers.e164, state: phoneNumbers.state })
    .from(phoneNumbers)
    .where(eq(phoneNumbers.prospectId, prospectId))
    .orderBy(asc(phoneNumbers.position));
  expect(kept).toEqual([
    { e164: '+49303333333', state: 'valid' },
    { e164: '+49302222222', state: 'invalid' },
  ]);
});

test('a prospect of another workspace is not there', async () => {
  const { db } = database;
  const [actor, stranger] = [await buildWorkspace(db), await buildWorkspace(db)];
  await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor);
  const result = await editProspect(db, {
    prospectId,
    version: 1,
    fields: { lastName: 'X' },
    actor: stranger,
    now,
  });
  expect(result).toEqual({ ok: false, error: 'not_found' });
  expect(await read(prospectId)).toMatchObject({ lastName: 'Beispiel', version: 1 });
});
