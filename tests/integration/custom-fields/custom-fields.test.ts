import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addCustomField } from '~/custom-fields/add-custom-field.server';
import { archiveCustomField } from '~/custom-fields/archive-custom-field.server';
import { changeCustomField } from '~/custom-fields/change-custom-field.server';
import { defineMissing } from '~/custom-fields/define-missing.server';
import { findAllCustomFields, findCustomFields } from '~/custom-fields/find-custom-fields.server';
import { moveCustomField } from '~/custom-fields/move-custom-field.server';
import type { MemberActor } from '~/platform/actor';
import { BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
});

async function add(label: string, kind: 'text' | 'choice' = 'text', choices: string[] = []) {
  const added = await addCustomField(database.db, { label, kind, choices, actor, now });
  if (!added.ok) throw new Error(added.error);
  return added.value.fieldId;
}

const labels = async () => (await findCustomFields(database.db, actor.workspaceId)).map(({ label }) => label);

test('fields stand in the order they were added and move up and down, not beyond the ends', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  await add('Eins');
  await add('Zwei');
  const third = await add('Drei');
  await moveCustomField(db, { workspaceId, fieldId: third, direction: 'up' });
  expect(await labels()).toEqual(['Eins', 'Drei', 'Zwei']);
  await moveCustomField(db, { workspaceId, fieldId: third, direction: 'up' });
  await moveCustomField(db, { workspaceId, fieldId: third, direction: 'up' });
  expect(await labels()).toEqual(['Drei', 'Eins', 'Zwei']);
});

test('a renamed field keeps its key, so that its values stay', async () => {
  const fieldId = await add('Hobby');
  await changeCustomField(database.db, { fieldId, label: 'Freizeit', kind: 'text', choices: [], actor, now });
  const [field] = await findCustomFields(database.db, actor.workspaceId);
  expect(field).toMatchObject({ key: 'Hobby', label: 'Freizeit' });
});

test('two fields are never called alike, whatever the case', async () => {
  const { db } = database;
  await add('Hobby');
  const other = await add('Hund');
  expect(await addCustomField(db, { label: 'HOBBY', kind: 'text', choices: [], actor, now })).toEqual({
    ok: false,
    error: 'taken',
  });
  const change = { fieldId: other, label: 'hobby', kind: 'text' as const, choices: [], actor, now };
  expect(await changeCustomField(db, change)).toEqual({ ok: false, error: 'taken' });
});

test('a field put away is gone from the forms and comes back', async () => {
  const { db } = database;
  const fieldId = await add('Hobby');
  await archiveCustomField(db, { fieldId, archived: true, actor, now });
  expect(await labels()).toEqual([]);
  expect(await findAllCustomFields(db, actor.workspaceId)).toHaveLength(1);
  await archiveCustomField(db, { fieldId, archived: false, actor, now });
  expect(await labels()).toEqual(['Hobby']);
});

test('keys an import brings are defined once, as text', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  await add('Hobby');
  await defineMissing(db, { workspaceId, keys: ['Hobby', 'Kundennummer', 'Kundennummer'], now });
  await defineMissing(db, { workspaceId, keys: ['Kundennummer'], now });
  expect(await findCustomFields(db, workspaceId)).toMatchObject([
    { key: 'Hobby' },
    { key: 'Kundennummer', label: 'Kundennummer', kind: 'text' },
  ]);
});

test('a field of another workspace is not there', async () => {
  const { db } = database;
  const fieldId = await add('Hobby');
  const stranger = await buildWorkspace(db);
  const missing = { ok: false, error: 'not_found' };
  const change = { fieldId, label: 'X', kind: 'text' as const, choices: [], actor: stranger, now };
  expect(await changeCustomField(db, change)).toEqual(missing);
  expect(await archiveCustomField(db, { fieldId, archived: true, actor: stranger, now })).toEqual(missing);
  const move = { workspaceId: stranger.workspaceId, fieldId, direction: 'up' } as const;
  expect(await moveCustomField(db, move)).toEqual(missing);
});
