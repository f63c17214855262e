import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPair } from '~/merges/find-pair.server';
import { mergeCompanies } from '~/merges/merge-companies.server';
import { mergeProspects } from '~/merges/merge-prospects.server';
import { undoMerge } from '~/merges/undo-merge.server';
import { addNote } from '~/prospects/add-note.server';
import { findProspect } from '~/prospects/find-prospect.server';
import { findTimeline } from '~/prospects/find-timeline.server';
import { newId } from '~db/columns';
import { auditEvents } from '~db/schema/activities';
import { companies } from '~db/schema/companies';
import { customFields } from '~db/schema/custom-fields';
import { prospects } from '~db/schema/prospects';
import { buildClient, buildClientWorkspace } from '~tests/factories/clients';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

const LATER = new Date('2026-03-03T09:00:00Z');

async function buildPair() {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  const keptId = await buildProspect(db, actor, { lastName: 'Weiß', city: 'Bonn', company: 'Beispiel GmbH' });
  const goneId = await buildProspect(db, actor, {
    firstName: 'Erika',
    lastName: 'Weiss',
    city: 'Köln',
    company: 'Beispiel Holding',
    phoneNumbers: [{ e164: '+493023125011' }],
  });
  return { db, actor, keptId, goneId };
}

const find = async (workspaceId: string, prospectId: string) => {
  const found = await findProspect(database.db, { workspaceId, prospectId });
  return found.ok ? found.value : null;
};

const must = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

test('what was chosen wins, what lacked is filled, and the other one is out of sight', async () => {
  const { db, actor, keptId, goneId } = await buildPair();
  const choices = { address: 'gone' } as const;
  must(await mergeProspects(db, { keptId, goneId, choices, actor, now: BUILT_AT }));
  const kept = await find(actor.workspaceId, keptId);
  expect(kept?.prospect).toMatchObject({ firstName: 'Erika', lastName: 'Weiß', city: 'Köln' });
  expect(kept?.company?.name).toBe('Beispiel GmbH');
  expect(kept?.phoneNumbers).toHaveLength(1);
  expect(await find(actor.workspaceId, goneId)).toBeNull();
  const events = await db
    .select({ action: auditEvents.action })
    .from(auditEvents)
    .where(and(eq(auditEvents.workspaceId, actor.workspaceId), eq(auditEvents.action, 'prospect.merged')));
  expect(events).toHaveLength(1);
});

test('each field of her own is chosen by itself, by its name of today, and none is lost', async () => {
  const { db, actor, keptId, goneId } = await buildPair();
  const { workspaceId } = actor;
  const [size, since] = [newId(), newId()];
  const field = { workspaceId, key: 'Größe', label: 'Mitarbeitende', kind: 'number' } as const;
  await db.insert(customFields).values([
    { ...field, id: size, position: 1 },
    { ...field, id: since, position: 2, key: 'Seit', label: 'Seit', kind: 'date' },
  ]);
  const setOwn = (id: string, custom: Record<string, string>) =>
    db.update(prospects).set({ custom }).where(eq(prospects.id, id));
  await setOwn(keptId, { Größe: '12', Seit: '2019-05-01' });
  await setOwn(goneId, { Größe: '15', Seit: '2020-01-01', Import: 'Messe' });
  const { ownFields } = must(await findPair(db, { workspaceId, keptId, goneId }));
  expect(ownFields.map(({ label }) => label)).toEqual(['Mitarbeitende', 'Seit']);
  const choices = { own: { [size]: 'gone' } } as const;
  must(await mergeProspects(db, { keptId, goneId, choices, actor, now: BUILT_AT }));
  const kept = await find(workspaceId, keptId);
  expect(kept?.prospect.custom).toEqual({ Größe: '15', Seit: '2019-05-01', Import: 'Messe' });
});

test('undo leaves what came and what was changed since with the one that was kept, and says so', async () => {
  const { db, actor, keptId, goneId } = await buildPair();
  const { workspaceId } = actor;
  const { mergeId } = must(await mergeProspects(db, { keptId, goneId, actor, now: BUILT_AT }));
  must(await addNote(db, { prospectId: keptId, text: 'Ruft im Mai zurück', actor, now: LATER }));
  const own = and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, keptId));
  await db.update(prospects).set({ firstName: 'Erika Maria' }).where(own);
  const undone = must(await undoMerge(db, { mergeId, actor, now: LATER }));
  expect(undone.stays).toEqual({ changed: ['prospects'], lines: 1 });
  const [kept, gone] = [await find(workspaceId, keptId), await find(workspaceId, goneId)];
  expect(kept?.prospect).toMatchObject({ firstName: 'Erika Maria', city: 'Bonn' });
  expect(kept?.phoneNumbers).toEqual([]);
  expect(gone?.prospect).toMatchObject({ firstName: 'Erika', lastName: 'Weiss', city: 'Köln' });
  expect(gone?.phoneNumbers).toHaveLength(1);
  const kinds = async (prospectId: string) =>
    (await findTimeline(db, { workspaceId, prospectId })).lines.map(({ kind }) => kind);
  expect(await kinds(keptId)).toContain('note');
  expect(await kinds(goneId)).toEqual(['merge_undone', 'created']);
});

test('of two merges into one the last is undone first', async () => {
  const { db, actor, keptId, goneId } = await buildPair();
  const third = await buildProspect(db, actor, { lastName: 'Wais' });
  const first = must(await mergeProspects(db, { keptId, goneId, actor, now: BUILT_AT }));
  const second = must(await mergeProspects(db, { keptId, goneId: third, actor, now: LATER }));
  expect(await undoMerge(db, { ...first, actor, now: LATER })).toEqual({ ok: false, error: 'merged_since' });
  must(await undoMerge(db, { ...second, actor, now: LATER }));
  must(await undoMerge(db, { ...first, actor, now: LATER }));
});

test('two clients, a stranger and one with itself are not merged', async () => {
  const { db } = database;
  const actor = await buildClientWorkspace(db);
  const [one, other] = [await buildClient(db, actor), await buildClient(db, actor, { company: 'Praxis' })];
  const merge = (keptId: string, goneId: string) =>
    mergeProspects(db, { keptId, goneId, actor, now: BUILT_AT });
  expect(await merge(one.prospectId, other.prospectId)).toEqual({ ok: false, error: 'two_clients' });
  expect(await merge(one.prospectId, one.prospectId)).toEqual({ ok: false, error: 'not_found' });
  const stranger = await buildPair();
  expect(await merge(one.prospectId, stranger.goneId)).toEqual({ ok: false, error: 'not_found' });
});

test('companies become one with everybody at either, and two again', async () => {
  const { db, actor, keptId, goneId } = await buildPair();
  const { workspaceId } = actor;
  const idOf = async (prospectId: string) => (await find(workspaceId, prospectId))?.company?.id ?? '';
  const [company, holding] = [await idOf(keptId), await idOf(goneId)];
  const merged = must(
    await mergeCompanies(db, {
      keptId: company,
      goneId: holding,
      choices: { name: 'gone' },
      actor,
      now: BUILT_AT,
    }),
  );
  expect((await find(workspaceId, goneId))?.company).toMatchObject({ id: company, name: 'Beispiel Holding' });
  const count = () => db.$count(companies, eq(companies.workspaceId, workspaceId));
  expect(await count()).toBe(1);
  must(await undoMerge(db, { ...merged, actor, now: LATER }));
  expect(await count()).toBe(2);
  expect(await idOf(goneId)).toBe(holding);
  expect((await find(workspaceId, keptId))?.company?.name).toBe('Beispiel GmbH');
});
