import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSequenceChoices } from '~/prospects/find-sequence-choices.server';
import { newId } from '~db/columns';
import { sequences, sequenceVersions } from '~db/schema/sequences';
import { BUILT_AT } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

async function buildSequence(
  workspaceId: string,
  name: string,
  publishedAt: (Date | null)[],
  isDefault = false,
) {
  const id = newId();
  await database.db.insert(sequences).values({ workspaceId, id, name, isDefault });
  await database.db
    .insert(sequenceVersions)
    .values(
      publishedAt.map((at, index) => ({ workspaceId, sequenceId: id, number: index + 1, publishedAt: at })),
    );
}

test('only published sequences of the workspace can be chosen, each once, the default one first', async () => {
  const { workspaceId } = await buildWorkspace(database.db);
  const stranger = await buildWorkspace(database.db);
  await buildSequence(workspaceId, 'Anders', [BUILT_AT, BUILT_AT, null]);
  await buildSequence(workspaceId, 'Entwurf', [null]);
  await buildSequence(workspaceId, 'Unterlagen', [BUILT_AT], true);
  await buildSequence(stranger.workspaceId, 'Fremd', [BUILT_AT]);
  const names = (await findSequenceChoices(database.db, workspaceId)).map(({ name }) => name);
  expect(names).toEqual(['Unterlagen', 'Anders']);
});
