import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { addNote } from '~/prospects/add-note.server';
import { deleteProspect } from '~/prospects/delete-prospect.server';
import { findDeleted } from '~/prospects/find-deleted.server';
import { findProspect } from '~/prospects/find-prospect.server';
import { findTimeline } from '~/prospects/find-timeline.server';
import { findReferrals } from '~/prospects/referrals/find-referrals.server';
import { setReferrer } from '~/prospects/referrals/set-referrer.server';
import { newId } from '~db/columns';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
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

const missing = { ok: false, error: 'not_found' };

test('a deleted prospect is found nowhere and comes back as it was', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  await deleteProspect(db, { prospectId, deleted: true, actor, now });
  expect(await findProspect(db, { workspaceId, prospectId })).toEqual(missing);
  expect(await findDeleted(db, { workspaceId, prospectId })).toMatchObject({ value: { deletedAt: now } });
  await deleteProspect(db, { prospectId, deleted: false, actor, now });
  expect(await findProspect(db, { workspaceId, prospectId })).toMatchObject({ ok: true });
});

test('a client is not deleted', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  await db.insert(clients).values({ workspaceId, id: newId(), prospectId, name: 'Hofgut', since: now });
  const refused = await deleteProspect(db, { prospectId, deleted: true, actor, now });
  expect(refused).toEqual({ ok: false, error: 'is_client' });
});

test('who referred somebody is known at both ends', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const referred = await buildProspect(db, actor, { lastName: 'Neuling' });
  await setReferrer(db, { prospectId: referred, referrerId: prospectId, actor, now });
  expect(await findReferrals(db, { workspaceId, prospectId })).toMatchObject([
    { id: referred, lastName: 'Neuling', stage: { type: 'open' } },
  ]);
  expect(await findProspect(db, { workspaceId, prospectId: referred })).toMatchObject({
    value: { referrer: { id: prospectId } },
  });
  await setReferrer(db, { prospectId: referred, referrerId: null, actor, now });
  expect(await findReferrals(db, { workspaceId, prospectId })).toEqual([]);
});

test('nobody refers herself, and nobody of another workspace refers anybody', async () => {
  const { db } = database;
  const stranger = await buildWorkspace(db);
  await buildStages(db, stranger);
  const other = await buildProspect(db, stranger);
  const refer = (referrerId: string) => setReferrer(db, { prospectId, referrerId, actor, now });
  expect(await refer(prospectId)).toEqual({ ok: false, error: 'same' });
  expect(await refer(other)).toEqual(missing);
  expect(await deleteProspect(db, { prospectId, deleted: true, actor: stranger, now })).toEqual(missing);
});

test('a timeline shows one kind of lines when asked', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  await addNote(db, { prospectId, text: 'Mag Tee', actor, now });
  const notes = await findTimeline(db, { workspaceId, prospectId, group: 'notes' });
  expect(notes.lines.map(({ kind }) => kind)).toEqual(['note']);
  const all = await findTimeline(db, { workspaceId, prospectId });
  expect(all.lines.map(({ kind }) => kind).sort()).toEqual(['created', 'note']);
});

test('a timeline goes on page by page within one kind, and none is lost', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  for (let n = 0; n < 45; n++) await addNote(db, { prospectId, text: String(n), actor, now });
  const first = await findTimeline(db, { workspaceId, prospectId, group: 'notes' });
  const before = first.older ?? undefined;
  const second = await findTimeline(db, { workspaceId, prospectId, group: 'notes', before });
  const texts = [...first.lines, ...second.lines].map(({ data }) => data.text);
  expect(new Set(texts).size).toBe(45);
  expect(second.older).toBeNull();
});

test('the timeline of a company is that of all its people', async () => {
  const { db } = database;
  const { workspaceId } = actor;
  const one = await buildProspect(db, actor, { lastName: 'Eins', company: 'Hofgut GmbH' });
  const two = await buildProspect(db, actor, { lastName: 'Zwei', company: 'Hofgut GmbH' });
  const [{ companyId } = { companyId: null }] = await db
    .select()
    .from(prospects)
    .where(eq(prospects.id, one));
  const { lines } = await findTimeline(db, { workspaceId, companyId: companyId ?? '' });
  expect(lines.map(({ prospect }) => prospect.id).sort()).toEqual([one, two].sort());
});
