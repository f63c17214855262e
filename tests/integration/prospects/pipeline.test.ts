import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startChange } from '~/bulk/start-change.server';
import { undoChange } from '~/bulk/undo-change.server';
import type { Queue } from '~/jobs/queue.server';
import type { MemberActor } from '~/platform/actor';
import { findStages } from '~/prospects/find-stages.server';
import { moveStage } from '~/prospects/move-stage.server';
import { addStage } from '~/prospects/pipeline/add-stage.server';
import { changeStage } from '~/prospects/pipeline/change-stage.server';
import { removeStage } from '~/prospects/pipeline/remove-stage.server';
import { shiftStage } from '~/prospects/pipeline/shift-stage.server';
import type { SeededStage, StageSettings } from '~/prospects/stages';
import { activities, auditEvents } from '~db/schema/activities';
import { prospects } from '~db/schema/prospects';
import { savedViews } from '~db/schema/saved-views';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
/** Nothing here is large enough for the background. */
const queue = { send: () => Promise.reject(new Error('not expected')) } as unknown as Queue;
let actor: MemberActor;
let stages: Record<SeededStage, string>;

const pilot: StageSettings = { name: 'Probeauftrag', type: 'open', colour: 'amber', staleAfterDays: 7 };

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
  stages = await buildStages(database.db, actor);
});

const names = async () => (await findStages(database.db, actor.workspaceId)).map(({ name }) => name);

async function stageOf(prospectId: string) {
  const [found] = await database.db
    .select({ stageId: prospects.stageId })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, actor.workspaceId), eq(prospects.id, prospectId)));
  return found?.stageId;
}

async function actions() {
  const events = await database.db
    .select({ action: auditEvents.action })
    .from(auditEvents)
    .where(eq(auditEvents.workspaceId, actor.workspaceId));
  return events.map(({ action }) => action);
}

async function inStage(stageId: string, lastName: string): Promise<string> {
  const prospectId = await buildProspect(database.db, actor, { lastName });
  await moveStage(database.db, { prospectId, stageId, actor, now });
  return prospectId;
}

test('a new stage stands behind the last of its type and moves up and down, not beyond the ends', async () => {
  const { db } = database;
  const added = await addStage(db, { stage: pilot, actor, now });
  if (!added.ok) throw new Error(added.error);
  const before = await names();
  expect(before.indexOf('Probeauftrag')).toBe(4);
  const { stageId } = added.value;
  for (let step = 0; step < 6; step++) await shiftStage(db, { stageId, direction: 'up', actor, now });
  expect((await names())[0]).toBe('Probeauftrag');
  await shiftStage(db, { stageId, direction: 'down', actor, now });
  expect((await names())[1]).toBe('Probeauftrag');
  expect(await names()).toHaveLength(7);
  expect(await actions()).toContain('stage.added');
});

test('no two stages are called alike, whatever the case', async () => {
  const { db } = database;
  await addStage(db, { stage: pilot, actor, now });
  const again = { ...pilot, name: 'PROBEAUFTRAG' };
  expect(await addStage(db, { stage: again, actor, now })).toEqual({ ok: false, error: 'taken' });
  const renamed = await changeStage(db, { stageId: stages.new, stage: again, actor, now });
  expect(renamed).toEqual({ ok: false, error: 'taken' });
});

test('one open, one won and one lost stage always remain', async () => {
  const { db } = database;
  const open = { ...pilot, name: 'Zurück auf Los' };
  const refused = { ok: false, error: 'last_of_type' };
  expect(await changeStage(db, { stageId: stages.won, stage: open, actor, now })).toEqual(refused);
  expect(await removeStage(db, { stageId: stages.lost, toStageId: stages.new, actor, now })).toEqual(refused);
  await addStage(db, { stage: { ...pilot, type: 'lost', name: 'Abgesagt' }, actor, now });
  const changed = await changeStage(db, { stageId: stages.lost, stage: open, actor, now });
  expect(changed.ok).toBe(true);
});

test('the prospects of a removed stage go to the one she names, with a line in each timeline', async () => {
  const { db } = database;
  const prospectId = await inStage(stages.talking, 'Ahorn');
  const elsewhere = await inStage(stages.new, 'Birke');
  const removal = { stageId: stages.talking, toStageId: stages.documents, actor, now };
  expect(await removeStage(db, removal)).toEqual({ ok: true, value: { moved: 1 } });
  expect(await stageOf(prospectId)).toBe(stages.documents);
  expect(await stageOf(elsewhere)).toBe(stages.new);
  expect(await names()).toHaveLength(5);
  expect((await addStage(db, { stage: pilot, actor, now })).ok).toBe(true);
  const lines = await db
    .select({ kind: activities.kind })
    .from(activities)
    .where(and(eq(activities.workspaceId, actor.workspaceId), eq(activities.prospectId, prospectId)));
  expect(lines.filter(({ kind }) => kind === 'stage_moved')).toHaveLength(2);
  expect(await actions()).toContain('stage.removed');
});

test('why prospects were lost is kept when their stage gives way to another lost one, and only then', async () => {
  const { db } = database;
  const added = await addStage(db, { stage: { ...pilot, type: 'lost', name: 'Abgesagt' }, actor, now });
  if (!added.ok) throw new Error(added.error);
  const prospectId = await buildProspect(db, actor);
  await moveStage(db, { prospectId, stageId: added.value.stageId, lostReason: 'Kein Bedarf', actor, now });
  await removeStage(db, { stageId: added.value.stageId, toStageId: stages.lost, actor, now });
  const [found] = await db
    .select({ stageId: prospects.stageId, lostReason: prospects.lostReason })
    .from(prospects)
    .where(eq(prospects.id, prospectId));
  expect(found).toEqual({ stageId: stages.lost, lostReason: 'Kein Bedarf' });
});

test('undo of a move out of a removed stage leads to the stage that took its place', async () => {
  const { db } = database;
  const prospectId = await inStage(stages.talking, 'Ahorn');
  const chosen = { prospectIds: [prospectId] };
  const change = { kind: 'stage', target: { id: stages.won }, chosen, actor, now } as const;
  const started = await startChange({ db, queue }, { ...change, timeZone: 'Europe/Berlin' });
  if (!started.ok) throw new Error(started.error);
  await removeStage(db, { stageId: stages.talking, toStageId: stages.attempted, actor, now });
  await removeStage(db, { stageId: stages.attempted, toStageId: stages.documents, actor, now });
  await undoChange({ db, queue }, { changeId: started.value.changeId, actor, now });
  expect(await stageOf(prospectId)).toBe(stages.documents);
  await moveStage(db, { prospectId, stageId: stages.new, actor, now });
  expect((await moveStage(db, { prospectId, stageId: stages.talking, actor, now })).ok).toBe(true);
  expect(await stageOf(prospectId)).toBe(stages.documents);
});

test('a saved view of a removed stage shows the one that took its place', async () => {
  const { db } = database;
  await db
    .insert(savedViews)
    .values({ ...actor, name: 'Im Gespräch', search: `f=stage:any_of:${stages.talking}` });
  await removeStage(db, { stageId: stages.talking, toStageId: stages.documents, actor, now });
  const [view] = await db
    .select({ search: savedViews.search })
    .from(savedViews)
    .where(eq(savedViews.workspaceId, actor.workspaceId));
  expect(view?.search).toBe(`f=stage:any_of:${stages.documents}`);
});
