import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { findEverything } from '~/search/find-everything.server';
import { buildList, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  actor = await buildWorkspace(db);
  await buildStages(db, actor);
  await buildProspect(db, actor, {
    firstName: 'Käthe',
    lastName: 'Müßigbrodt',
    company: 'Gärtnerei Grünspecht GmbH',
    city: 'Köln',
    phoneNumbers: [{ e164: '+493023125011' }],
    emailAddresses: ['k.muessig@gruenspecht.example'],
  });
  await buildProspect(db, actor, { firstName: 'Brodt', lastName: 'Zander' });
  await buildProspect(db, actor, { firstName: 'Rosa', lastName: 'Zanderling' });
  await buildProspect(db, actor, { firstName: 'Rose', lastName: 'Wanderling' });
  await buildList(db, actor, 'Gärtnereien Köln');
});
afterAll(() => database.close());

const search = (query: string) => {
  const { workspaceId, memberId } = actor;
  return findEverything(database.db, { workspaceId, memberId, query, limit: 8 });
};

const names = async (query: string) => (await search(query)).prospects.map(({ lastName }) => lastName);

test.each([
  ['the beginning of a name', 'Müß'],
  ['umlauts written out', 'muessigbrodt'],
  ['umlauts without their dots', 'MUSSIGBRODT'],
  ['two letters', 'mü'],
  ['words of name, firm and city in any order', 'köln käthe grün'],
  ['a number with its area code', '030 / 23125-011'],
  ['a number with its country', '+49 (0)30 23125011'],
  ['the last digits of a number', '125011'],
  ['part of an e-mail address', 'muessig@gruen'],
  ['a domain', 'gruenspecht.example'],
  ['a typo in the name', 'Müsigbrot'],
  ['a typo in the firm', 'Gruenspehct'],
])('finds her by %s', async (_what, query) => {
  expect(await names(query)).toEqual(['Müßigbrodt']);
});

test('who is called exactly so comes before who only begins so', async () => {
  expect(await names('zander')).toEqual(['Zander', 'Zanderling']);
});

test('beside a mistyped word one that is known is meant as it stands', async () => {
  expect(await names('Rose Zandrling')).toEqual(['Wanderling']);
  expect(await names('Rosa Wandrling')).toEqual(['Zanderling']);
});

test('companies and lists are found by their names, whatever way these are written', async () => {
  const { named } = await search('gaertnerei');
  expect(named.map(({ kind, name }) => [kind, name])).toEqual([
    ['company', 'Gärtnerei Grünspecht GmbH'],
    ['list', 'Gärtnereien Köln'],
  ]);
});

test('nothing of another workspace is found, and signs that mean something to a database mean nothing', async () => {
  const stranger = await buildWorkspace(database.db);
  const { workspaceId, memberId } = stranger;
  const found = await findEverything(database.db, { workspaceId, memberId, query: 'müß', limit: 8 });
  expect(found).toEqual({ prospects: [], named: [] });
  expect(await names('%')).toEqual([]);
  expect(await names('_ü')).toEqual([]);
  expect(await names('  ')).toEqual([]);
});
