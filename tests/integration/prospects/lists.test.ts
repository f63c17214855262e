import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endSession } from '~/calls/end-session.server';
import { createList } from '~/prospects/lists/create-list.server';
import { deleteList } from '~/prospects/lists/delete-list.server';
import { findListsWithCounts } from '~/prospects/lists/find-lists.server';
import { renameList } from '~/prospects/lists/rename-list.server';
import { prospectLists, prospects } from '~db/schema/prospects';
import { buildCallDesk, buildSession } from '~tests/factories/calls';
import { buildList, buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

test('lists are shown by name with how many stand on them, the deleted ones left out', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  const listId = await buildList(db, actor, 'Praxen');
  await createList(db, { ...actor, name: 'Kanzleien' });
  await buildProspect(db, actor, { listIds: [listId] });
  const gone = await buildProspect(db, actor, { listIds: [listId] });
  await db.update(prospects).set({ deletedAt: now }).where(eq(prospects.id, gone));
  const lists = await findListsWithCounts(db, actor.workspaceId);
  expect(lists.map(({ name, count }) => [name, count])).toEqual([
    ['Kanzleien', 0],
    ['Praxen', 1],
  ]);
});

test('two lists of one workspace can not have one name, those of two workspaces can', async () => {
  const { db } = database;
  const [actor, stranger] = [await buildWorkspace(db), await buildWorkspace(db)];
  const listId = await buildList(db, actor, 'Praxen');
  await buildList(db, actor, 'Kanzleien');
  const taken = { ok: false, error: 'taken' };
  expect(await createList(db, { ...actor, name: 'Praxen' })).toEqual(taken);
  expect(await renameList(db, { ...actor, listId, name: 'Kanzleien' })).toEqual(taken);
  expect(await createList(db, { ...stranger, name: 'Praxen' })).toMatchObject({ ok: true });
  expect(await renameList(db, { ...actor, listId, name: 'Arztpraxen' })).toEqual({ ok: true, value: null });
});

test('a deleted list leaves its prospects, and sessions that ended, behind', async () => {
  const { db } = database;
  const { actor } = await buildCallDesk(db);
  const listId = await buildList(db, actor);
  const prospectId = await buildProspect(db, actor, {
    listIds: [listId],
    phoneNumbers: [{ e164: '+493023125000' }],
  });
  const sessionId = await buildSession(db, actor, { source: 'list', listId });
  expect(await deleteList(db, { listId, actor, now })).toEqual({ ok: false, error: 'in_use' });
  await endSession(db, { sessionId, actor, now });
  expect(await deleteList(db, { listId, actor, now })).toEqual({ ok: true, value: null });
  expect(await db.select().from(prospectLists).where(eq(prospectLists.id, listId))).toEqual([]);
  expect(await db.select().from(prospects).where(eq(prospects.id, prospectId))).toHaveLength(1);
});

test('a list of another workspace is not there', async () => {
  const { db } = database;
  const [actor, stranger] = [await buildWorkspace(db), await buildWorkspace(db)];
  const listId = await buildList(db, actor, 'Praxen');
  const missing = { ok: false, error: 'not_found' };
  expect(await renameList(db, { ...stranger, listId, name: 'Fremd' })).toEqual(missing);
  expect(await deleteList(db, { listId, actor: stranger, now })).toEqual(missing);
  expect(await findListsWithCounts(db, actor.workspaceId)).toMatchObject([{ name: 'Praxen' }]);
});
