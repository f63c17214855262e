import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { endSession } from '~/calls/end-session.server';
import type { MemberActor } from '~/platform/actor';
import { chooseColumns } from '~/prospects/columns/choose-columns.server';
import { tablePage } from '~/prospects/table-page.server';
import { changeView } from '~/prospects/views/change-view.server';
import { chooseDefaultView } from '~/prospects/views/choose-default-view.server';
import { deleteView } from '~/prospects/views/delete-view.server';
import { findViews } from '~/prospects/views/find-views.server';
import { saveView } from '~/prospects/views/save-view.server';
import { seedScripts } from '~/scripts/seed-scripts.server';
import { auditEvents } from '~db/schema/activities';
import { buildSession } from '~tests/factories/calls';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let owner: MemberActor;
let colleague: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  owner = await buildWorkspace(database.db);
  await buildStages(database.db, owner);
  colleague = await buildMember(database.db, owner.workspaceId);
});

async function save(name: string, { shared = false, search = 'f=city:is:Bonn', actor = owner } = {}) {
  const saved = await saveView(database.db, { name, shared, search, actor, now });
  return saved.ok ? saved.value.viewId : saved.error;
}

const names = async (actor: MemberActor) => (await findViews(database.db, actor)).map(({ name }) => name);

const table = (actor: MemberActor, search: string) =>
  tablePage(database.db, { actor, search: new URLSearchParams(search), now, timeZone: 'Europe/Berlin' });

async function columns(actor: MemberActor, view = 'all') {
  const page = await table(actor, `view=${view}&sort=name`);
  return 'columns' in page ? page.columns : page.elsewhere;
}

test('a view keeps filter and order but not the page, and only a shared one is seen by others', async () => {
  await save('Meine', { search: 'f=city:is:Bonn&sort=name&after=abc&view=all' });
  await save('Unsere', { shared: true });
  expect((await findViews(database.db, owner))[0]).toMatchObject({
    name: 'Meine',
    search: 'sort=name&f=city%3Ais%3ABonn',
    own: true,
  });
  expect(await names(colleague)).toEqual(['Unsere']);
});

test('nobody has two views of one name, two members may', async () => {
  const viewId = await save('Bonn');
  expect(await save('Bonn')).toBe('taken');
  const other = await save('Köln');
  const changed = await changeView(database.db, { viewId: other, name: 'Bonn', actor: owner, now });
  expect(changed).toEqual({ ok: false, error: 'taken' });
  expect(await save('Bonn', { actor: colleague })).not.toBe(viewId);
});

test('only who made a view changes or deletes it, and another workspace does not see it', async () => {
  const viewId = await save('Unsere', { shared: true });
  const stranger = await buildWorkspace(database.db);
  for (const actor of [colleague, stranger]) {
    const refused = { ok: false, error: 'not_found' };
    expect(await changeView(database.db, { viewId, name: 'Neu', actor, now })).toEqual(refused);
    expect(await deleteView(database.db, { viewId, actor, now })).toEqual(refused);
  }
  expect(await names(stranger)).toEqual([]);
  const renamed = { viewId, name: 'Alle', shared: false, search: 'q=laub', actor: owner, now };
  expect(await changeView(database.db, renamed)).toMatchObject({ ok: true });
  expect((await findViews(database.db, owner))[0]).toMatchObject({
    name: 'Alle',
    shared: false,
    search: 'q=laub',
  });
});

test('the table opens with the view a member has chosen, until the view goes', async () => {
  const viewId = await save('Unsere', { shared: true });
  const choose = (actor: MemberActor, id: string | null) =>
    chooseDefaultView(database.db, { viewId: id, actor });
  const own = await save('Meine');
  expect(await choose(colleague, own)).toEqual({ ok: false, error: 'not_found' });
  expect(await choose(colleague, viewId)).toMatchObject({ ok: true });
  expect(await table(colleague, '')).toEqual({ elsewhere: `/prospects?view=${viewId}&f=city%3Ais%3ABonn` });
  expect(await table(owner, '')).not.toHaveProperty('elsewhere');
  await deleteView(database.db, { viewId, actor: owner, now });
  expect(await table(colleague, '')).not.toHaveProperty('elsewhere');
  const events = await database.db.select().from(auditEvents).where(eq(auditEvents.subjectId, viewId));
  expect(events).toMatchObject([{ action: 'saved_view.deleted' }]);
});

test('a view that a call session works through stays until the session ends', async () => {
  const { db } = database;
  const viewId = await save('Runde');
  await seedScripts(db, { workspaceId: owner.workspaceId, locale: 'de' });
  const sessionId = await buildSession(db, owner, { source: 'view', viewId }, now);
  expect(await deleteView(db, { viewId, actor: owner, now })).toEqual({ ok: false, error: 'in_use' });
  await endSession(db, { sessionId, actor: owner, now });
  expect(await deleteView(db, { viewId, actor: owner, now })).toMatchObject({ ok: true });
});

test("columns are a view's own when she made it, else they are those of her table", async () => {
  const usual = ['company', 'city', 'stage', 'outcome', 'next'];
  const viewId = await save('Unsere', { shared: true });
  const choose = (actor: MemberActor, chosen: string[] | null, view?: string) =>
    chooseColumns(database.db, { columns: chosen, view, actor });
  await choose(owner, ['phone', 'email', 'custom.weg', 'nonsense', 'phone'], viewId);
  expect(await columns(owner, viewId)).toEqual(['phone', 'email']);
  expect(await columns(colleague, viewId)).toEqual(['phone', 'email']);
  expect(await columns(owner)).toEqual(usual);
  await choose(colleague, ['source'], viewId);
  expect([await columns(owner, viewId), await columns(colleague)]).toEqual([['phone', 'email'], ['source']]);
  await choose(colleague, null);
  expect(await columns(colleague)).toEqual(usual);
});

test('a new view takes along the columns that are shown', async () => {
  await chooseColumns(database.db, { columns: ['tags'], actor: owner });
  const viewId = await save('Schlagwörter');
  await chooseColumns(database.db, { columns: null, actor: owner });
  expect(await columns(owner, viewId)).toEqual(['tags']);
});

test('no more is looked up of a prospect than the columns show', async () => {
  await buildProspect(database.db, owner, {
    lastName: 'Ahorn',
    source: 'Messe',
    phoneNumbers: [{ e164: '+4930111222' }],
  });
  const shown = async (chosen: string[]) => {
    await chooseColumns(database.db, { actor: owner, columns: chosen });
    const page = await table(owner, 'view=all&sort=name');
    const row = page.page?.rows[0];
    return { source: row?.details?.source, phone: row?.phone };
  };
  expect(await shown(['company', 'city'])).toEqual({ source: undefined, phone: null });
  expect(await shown(['source'])).toEqual({ source: 'Messe', phone: null });
  expect(await shown(['phone'])).toEqual({ source: undefined, phone: '+49 30 111222' });
});
