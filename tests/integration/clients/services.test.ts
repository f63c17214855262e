import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { offerServices } from '~/clients/offer-services.server';
import { listServices } from '~/clients/queries.server';
import { seedServices } from '~/clients/seed-services.server';
import type { MemberActor } from '~/platform/actor';
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
  await seedServices(database.db, { workspaceId: actor.workspaceId, locale: 'de' });
});

const offeredNames = async () =>
  (await listServices(database.db, actor.workspaceId))
    .filter(({ offered }) => offered)
    .map(({ name }) => name);

test('What is not ticked is no longer offered but stays in the catalogue', async () => {
  const [email, reports] = await listServices(database.db, actor.workspaceId);
  await offerServices(database.db, { offered: [email?.id ?? '', reports?.id ?? ''], actor });
  expect(await offeredNames()).toEqual(['E-Mail-Korrespondenz', 'Berichte redigieren']);
  expect(await listServices(database.db, actor.workspaceId)).toHaveLength(7);
});

test('A service of her own comes last and is offered', async () => {
  await offerServices(database.db, { offered: [], added: 'Vorbereitende Buchhaltung', actor });
  expect(await offeredNames()).toEqual(['Vorbereitende Buchhaltung']);
  expect((await listServices(database.db, actor.workspaceId)).at(-1)?.name).toBe('Vorbereitende Buchhaltung');
});

test('A service that is already in the catalogue is offered again, not added twice', async () => {
  await offerServices(database.db, { offered: [], actor });
  await offerServices(database.db, { offered: [], added: 'recherche', actor });
  expect(await offeredNames()).toEqual(['Recherche']);
});

test('The catalogue of another workspace stays as it is', async () => {
  const other = await buildWorkspace(database.db);
  await seedServices(database.db, { workspaceId: other.workspaceId, locale: 'en' });
  const foreign = await listServices(database.db, other.workspaceId);
  await offerServices(database.db, { offered: foreign.map(({ id }) => id), actor });
  expect(await offeredNames()).toEqual([]);
  expect(await listServices(database.db, other.workspaceId)).toEqual(foreign);
});
