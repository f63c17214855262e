import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { findEverything } from '~/search/find-everything.server';
import { newId } from '~db/columns';
import { documents, files } from '~db/schema/documents';
import { savedViews } from '~db/schema/saved-views';
import { buildClient } from '~tests/factories/clients';
import { buildList, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
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

test('clients, documents and views are found, but nothing put away and no view of somebody else', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const { clientId } = await buildClient(db, actor, { company: 'Ölmühle Süß', services: [], agreements: [] });
  const colleague = await buildMember(db, workspaceId);
  const fileId = newId();
  const file = {
    name: 'probe.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: 'f'.repeat(64),
    storageKey: fileId,
  };
  await db.insert(files).values({ workspaceId, id: fileId, ...file });
  const document = { workspaceId, kind: 'work_sample', fileId } as const;
  await db.insert(documents).values([
    { ...document, id: newId(), title: 'Ölmühlen-Protokoll' },
    { ...document, id: newId(), title: 'Ölmühlen-Entwurf', archivedAt: new Date() },
  ]);
  const view = { workspaceId, search: 'q=muehle' };
  await db.insert(savedViews).values([
    { ...view, id: newId(), memberId: actor.memberId, name: 'Ölmühlen' },
    { ...view, id: newId(), memberId: colleague.memberId, name: 'Ölmühlen geteilt', shared: true },
    { ...view, id: newId(), memberId: colleague.memberId, name: 'Ölmühlen der Kollegin' },
  ]);
  const { named } = await search('oelmuehl');
  expect(named.map(({ kind, name }) => [kind, name])).toEqual([
    ['company', 'Ölmühle Süß'],
    ['client', 'Ölmühle Süß'],
    ['view', 'Ölmühlen'],
    ['view', 'Ölmühlen geteilt'],
    ['document', 'Ölmühlen-Protokoll'],
  ]);
  expect(named[1]?.to).toBe(`/clients/${clientId}`);
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
