import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveStage } from '~/prospects/move-stage.server';
import { activities } from '~db/schema/activities';
import { prospects } from '~db/schema/prospects';
import { buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = new Date('2026-03-05T10:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const movesOf = (prospectId: string) =>
  database.db
    .select({ data: activities.data })
    .from(activities)
    .where(and(eq(activities.prospectId, prospectId), eq(activities.kind, 'stage_moved')));

test('a move changes the stage, starts its clock and stands in the timeline with both names', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const stages = await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor);
  const [before] = await db.select().from(prospects).where(eq(prospects.id, prospectId));
  const result = await moveStage(db, { prospectId, stageId: stages.talking, actor, now });
  expect(result).toEqual({ ok: true, value: { fromStageId: stages.new } });
  const [prospect] = await db.select().from(prospects).where(eq(prospects.id, prospectId));
  expect(prospect).toMatchObject({ stageId: stages.talking, stageChangedAt: now });
  const since = before?.stageChangedAt.toISOString();
  expect(await movesOf(prospectId)).toEqual([{ data: { from: 'Neu', to: 'Im Gespräch', since } }]);
});

test('a move taken back leaves the prospect standing in its stage since it came there', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const stages = await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor);
  const standing = async () => {
    const [prospect] = await db.select().from(prospects).where(eq(prospects.id, prospectId));
    return prospect && { stageId: prospect.stageId, since: prospect.stageChangedAt };
  };
  const before = await standing();
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  await moveStage(db, { prospectId, stageId: stages.talking, actor, now });
  await moveStage(db, { prospectId, stageId: stages.new, takesBack: true, actor, now: later(1) });
  expect(await standing()).toEqual(before);
  await moveStage(db, { prospectId, stageId: stages.talking, actor, now: later(2) });
  await moveStage(db, { prospectId, stageId: stages.won, actor, now: later(3) });
  await moveStage(db, { prospectId, stageId: stages.new, takesBack: true, actor, now: later(4) });
  expect(await standing()).toEqual({ stageId: stages.new, since: later(4) });
});

test('the reason is kept in a lost stage and goes when the prospect comes back', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const stages = await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor);
  const reasonOf = async () => {
    const [prospect] = await db.select().from(prospects).where(eq(prospects.id, prospectId));
    return prospect?.lostReason;
  };
  await moveStage(db, { prospectId, stageId: stages.lost, lostReason: 'Hat schon Hilfe', actor, now });
  expect(await reasonOf()).toBe('Hat schon Hilfe');
  await moveStage(db, { prospectId, stageId: stages.talking, lostReason: 'passt hier nicht', actor, now });
  expect(await reasonOf()).toBeNull();
});

test('a move into the stage it is in already leaves no line', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const stages = await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor);
  const result = await moveStage(db, { prospectId, stageId: stages.new, actor, now });
  expect(result).toEqual({ ok: true, value: { fromStageId: stages.new } });
  expect(await movesOf(prospectId)).toEqual([]);
});

test('neither the prospect nor the stage of another workspace is there', async () => {
  const { db } = database;
  const [actor, stranger] = [await buildWorkspace(db), await buildWorkspace(db)];
  const [stages, foreignStages] = [await buildStages(db, actor), await buildStages(db, stranger)];
  const prospectId = await buildProspect(db, actor);
  const missing = { ok: false, error: 'not_found' };
  expect(await moveStage(db, { prospectId, stageId: stages.won, actor: stranger, now })).toEqual(missing);
  expect(await moveStage(db, { prospectId, stageId: foreignStages.won, actor, now })).toEqual(missing);
  expect(await moveStage(db, { prospectId, stageId: foreignStages.won, actor: stranger, now })).toEqual(
    missing,
  );
});
