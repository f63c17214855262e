import { and, eq, like, ne } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { addMissingSamples } from '~/scripts/add-missing-samples.server';
import { archiveScript } from '~/scripts/archive-script.server';
import { findMissingSamples } from '~/scripts/find-missing-samples.server';
import { listPublishedScripts } from '~/scripts/queries.server';
import { seedScripts } from '~/scripts/seed-scripts.server';
import { callScripts } from '~db/schema/scripts';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = new Date('2026-03-18T08:00:00Z');
const AFTER_THE_DOCUMENTS = ['Nach den Unterlagen (Deutsch)', 'After the documents (English)'];

let database: TestDatabase;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  await seedScripts(database.db, { workspaceId: actor.workspaceId, locale: 'de' });
});

const missing = async () =>
  (await findMissingSamples(database.db, actor.workspaceId)).map(({ name }) => name);
const inUse = async () =>
  (await listPublishedScripts(database.db, actor.workspaceId)).map(({ name }) => name);
const add = () => addMissingSamples(database.db, { actor, now });
const named = (name: string) =>
  and(eq(callScripts.workspaceId, actor.workspaceId), like(callScripts.name, name));

/** As it was before there was a second script. */
const beginEarlier = () =>
  database.db
    .delete(callScripts)
    .where(
      and(
        eq(callScripts.workspaceId, actor.workspaceId),
        ne(callScripts.name, 'Erstes Gespräch (Deutsch)'),
        ne(callScripts.name, 'First call (English)'),
      ),
    );

test('A new workspace misses none of the sample scripts', async () => {
  expect(await missing()).toEqual([]);
});

test('A workspace that began earlier is given those it misses, once, and its own stay as they are', async () => {
  await beginEarlier();
  await database.db.update(callScripts).set({ name: 'Mein Gespräch' }).where(named('Erstes%'));
  expect(await missing()).toEqual(AFTER_THE_DOCUMENTS);
  await Promise.all([add(), add()]);
  expect(await missing()).toEqual([]);
  expect(await inUse()).toEqual([
    'Mein Gespräch',
    'After the documents (English)',
    'First call (English)',
    'Nach den Unterlagen (Deutsch)',
  ]);
});

test('What she renamed or took out of use is not missing', async () => {
  await database.db.update(callScripts).set({ name: 'Zweiter Anruf' }).where(named('Nach den%'));
  const [english] = await database.db.select().from(callScripts).where(named('After%'));
  await archiveScript(database.db, { scriptId: english?.id ?? '', actor, now });
  expect(await missing()).toEqual([]);
});
