import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCustomField } from '~/custom-fields/add-custom-field.server';
import type { MemberActor } from '~/platform/actor';
import { readOwnValues } from '~/prospects/own-values.server';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
});
afterAll(() => database.close());

async function add(label: string, kind: 'text' | 'number') {
  const added = await addCustomField(database.db, { label, kind, choices: [], actor, now });
  if (!added.ok) throw new Error(added.error);
  return added.value.fieldId;
}

test('only what was changed in a form changes, and what does not fit is named by its field', async () => {
  const { db } = database;
  const tea = await add('Lieblingstee', 'text');
  const staff = await add('Mitarbeiter', 'number');
  const custom = { Lieblingstee: 'Assam', Mitarbeiter: '4' };
  const prospectId = await buildProspect(db, actor, { lastName: 'Ahorn', custom });
  const read = (typed: Record<string, string>, was: Record<string, string>) =>
    readOwnValues(db, { workspaceId: actor.workspaceId, prospectId, custom: typed, customWas: was });
  // A colleague has changed the tea since the form was filled.
  expect(await read({ [tea]: 'Ceylon', [staff]: '1.200' }, { [tea]: 'Ceylon', [staff]: '4' })).toEqual({
    values: { custom: { Lieblingstee: 'Assam', Mitarbeiter: '1200' } },
    errors: null,
  });
  expect((await read({ [tea]: '' }, { [tea]: 'Assam' })).values).toEqual({ custom: { Mitarbeiter: '4' } });
  expect((await read({ [staff]: 'viele' }, { [staff]: '4' })).errors).toEqual({
    [`custom.${staff}`]: ['customFields.errors.number'],
  });
  expect(await read({ [tea]: 'Assam' }, { [tea]: 'Assam' })).toEqual({ values: {}, errors: null });
});
