import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deleteGatekeeper } from '~/gatekeepers/delete-gatekeeper.server';
import { findGatekeepers } from '~/gatekeepers/find-gatekeepers.server';
import { saveGatekeeper } from '~/gatekeepers/save-gatekeeper.server';
import type { MemberActor } from '~/platform/actor';
import { findProspect } from '~/prospects/find-prospect.server';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
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

const said = { name: 'Frau Haselmaus', directLine: '-12', bestTime: 'vor 10 Uhr', promised: 'stellt durch' };

function remember(about: { prospectId?: string; companyId?: string }, by = actor) {
  return saveGatekeeper(database.db, { ...said, ...about, actor: by, now });
}

test('a note about the front desk of somebody without a company stays with the prospect', async () => {
  const { workspaceId } = actor;
  await remember({ prospectId });
  expect(await findGatekeepers(database.db, { workspaceId, prospectId })).toMatchObject([said]);
});

test('at a company the note is there for every colleague', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const [one, two] = [
    await buildProspect(db, actor, { lastName: 'Eins', company: 'Hofgut GmbH' }),
    await buildProspect(db, actor, { lastName: 'Zwei', company: 'Hofgut GmbH' }),
  ];
  await remember({ prospectId: one });
  const colleague = await findProspect(db, { workspaceId, prospectId: two });
  if (!colleague.ok) throw new Error('gone');
  const { companyId } = colleague.value.prospect;
  expect(await findGatekeepers(db, { workspaceId, prospectId: two, companyId })).toMatchObject([said]);
});

test('a note is changed, forgotten and put back', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const saved = await remember({ prospectId });
  if (!saved.ok) throw new Error(saved.error);
  const { gatekeeperId } = saved.value;
  await saveGatekeeper(db, { ...said, name: 'Herr Specht', gatekeeperId, version: 1, actor, now });
  expect(await findGatekeepers(db, { workspaceId, prospectId })).toMatchObject([{ name: 'Herr Specht' }]);
  await deleteGatekeeper(db, { gatekeeperId, deleted: true, actor, now });
  expect(await findGatekeepers(db, { workspaceId, prospectId })).toEqual([]);
  await deleteGatekeeper(db, { gatekeeperId, deleted: false, actor, now });
  expect(await findGatekeepers(db, { workspaceId, prospectId })).toHaveLength(1);
});

test('of two who change a note at once, the second is told and overwrites nothing', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const saved = await remember({ prospectId });
  if (!saved.ok) throw new Error(saved.error);
  const { gatekeeperId } = saved.value;
  const colleague = await buildMember(db, workspaceId);
  const change = { ...said, gatekeeperId, version: 1, now };
  const [first, second] = await Promise.all([
    saveGatekeeper(db, { ...change, bestTime: 'mittags', actor }),
    saveGatekeeper(db, { ...change, bestTime: 'ab 16 Uhr', actor: colleague }),
  ]);
  expect([first, second]).toContainEqual({ ok: true, value: { gatekeeperId } });
  expect([first, second]).toContainEqual({ ok: false, error: 'stale' });
  const [note] = await findGatekeepers(db, { workspaceId, prospectId });
  expect(note).toMatchObject({ bestTime: first.ok ? 'mittags' : 'ab 16 Uhr', version: 2 });
});

test('neither a prospect nor a note of another workspace is there', async () => {
  const { db } = database;
  const stranger = await buildWorkspace(db);
  const saved = await remember({ prospectId });
  if (!saved.ok) throw new Error(saved.error);
  const { gatekeeperId } = saved.value;
  const missing = { ok: false, error: 'not_found' };
  expect(await remember({ prospectId }, stranger)).toEqual(missing);
  expect(await remember({ companyId: prospectId }, stranger)).toEqual(missing);
  expect(await saveGatekeeper(db, { ...said, gatekeeperId, version: 1, actor: stranger, now })).toEqual(
    missing,
  );
  expect(await deleteGatekeeper(db, { gatekeeperId, deleted: true, actor: stranger, now })).toEqual(missing);
});
