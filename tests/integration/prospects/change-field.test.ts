import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addCustomField } from '~/custom-fields/add-custom-field.server';
import type { MemberActor } from '~/platform/actor';
import { changeField } from '~/prospects/change-field.server';
import type { InlineField } from '~/prospects/inline-fields';
import { activities } from '~db/schema/activities';
import { prospects } from '~db/schema/prospects';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let prospectId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  prospectId = await buildProspect(database.db, actor);
});

const change = (field: InlineField, was: string, value: string, by = actor) =>
  changeField(database.db, { prospectId, field, was, value, actor: by, now });

const stored = async () => {
  const [row] = await database.db.select().from(prospects).where(eq(prospects.id, prospectId));
  return row;
};

test('one field changes, the others stay, and the timeline says which', async () => {
  expect(await change('city', '', 'Ulm')).toEqual({ ok: true });
  expect(await stored()).toMatchObject({ city: 'Ulm', lastName: 'Beispiel', version: 2 });
  const lines = await database.db.select().from(activities).where(eq(activities.prospectId, prospectId));
  expect(lines.find(({ kind }) => kind === 'edited')?.data).toEqual({ fields: ['city'] });
});

test('a field that somebody else has changed meanwhile is a conflict, and nothing is saved', async () => {
  await change('city', '', 'Ulm');
  expect(await change('city', '', 'Bonn')).toEqual({ ok: false, error: 'stale', stored: 'Ulm' });
  expect(await stored()).toMatchObject({ city: 'Ulm' });
});

test('two members change two fields at once and both are kept', async () => {
  const changed = await Promise.all([change('city', '', 'Ulm'), change('position', '', 'Inhaberin')]);
  expect(changed).toEqual([{ ok: true }, { ok: true }]);
  expect(await stored()).toMatchObject({ city: 'Ulm', position: 'Inhaberin' });
});

test('presumed interest needs its reason first, and the reason stays while it is needed', async () => {
  const unfit = { ok: false, error: 'unfit', message: 'prospects.errors.reasonMissing' };
  expect(await change('legalBasis', 'none', 'presumed_interest')).toEqual(unfit);
  await change('presumedInterest', '', 'Sucht eine Bürokraft');
  expect(await change('legalBasis', 'none', 'presumed_interest')).toEqual({ ok: true });
  expect(await change('presumedInterest', 'Sucht eine Bürokraft', '')).toEqual(unfit);
});

test('nobody is left without anything to be called by', async () => {
  await change('firstName', 'Erika', '');
  const message = 'prospects.errors.nobody';
  expect(await change('lastName', 'Beispiel', '')).toEqual({ ok: false, error: 'unfit', message });
});

test('yes and no fields are switched on and off', async () => {
  await change('warm', '', 'on');
  expect(await stored()).toMatchObject({ warm: true });
  await change('warm', 'on', '');
  expect(await stored()).toMatchObject({ warm: false });
});

test('a custom field takes what fits its kind, and an empty one is gone', async () => {
  const field = { label: 'Mitarbeitende', kind: 'number' as const, choices: [] };
  await addCustomField(database.db, { ...field, actor, now });
  const message = 'customFields.errors.number';
  expect(await change('custom:Mitarbeitende', '', 'viele')).toEqual({ ok: false, error: 'unfit', message });
  await change('custom:Mitarbeitende', '', '1.200');
  expect(await stored()).toMatchObject({ custom: { Mitarbeitende: '1200' } });
  await change('custom:Mitarbeitende', '1200', '');
  expect(await stored()).toMatchObject({ custom: {} });
});

test('a prospect of another workspace is not there', async () => {
  const stranger = await buildWorkspace(database.db);
  expect(await change('city', '', 'Ulm', stranger)).toEqual({ ok: false, error: 'not_found' });
});
