import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { findBoard, findMoreCards } from '~/prospects/find-board.server';
import type { ListFilter } from '~/prospects/list-filter';
import { moveStage } from '~/prospects/move-stage.server';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let stages: Awaited<ReturnType<typeof buildStages>>;

beforeAll(async () => {
  database = await createTestDatabase();
  actor = await buildWorkspace(database.db);
  stages = await buildStages(database.db, actor);
  for (let index = 0; index < 53; index += 1) {
    await buildProspect(database.db, actor, { lastName: `Neu ${index}` });
  }
  await buildProspect(database.db, actor, { lastName: 'Gespräch', stageId: stages.talking });
});

afterAll(() => database.close());

const later = (days: number) => new Date(BUILT_AT.getTime() + days * 24 * 60 * 60 * 1000);

const board = (filter: ListFilter = {}, limits = new Map<string, number>()) =>
  findBoard(
    database.db,
    { workspaceId: actor.workspaceId, filter, now: later(15), timeZone: 'Europe/Berlin' },
    limits,
  );

test('every stage is a column in its order, with all counted and a limited number shown', async () => {
  const columns = await board();
  expect(columns.map(({ stage, count, cards }) => [stage.name, count, cards.length])).toEqual([
    ['Neu', 53, 25],
    ['Versucht', 0, 0],
    ['Im Gespräch', 1, 1],
    ['Unterlagen verschickt', 0, 0],
    ['Gewonnen', 0, 0],
    ['Verloren', 0, 0],
  ]);
});

test('a column can show more without the others doing so', async () => {
  const [first] = await board({}, new Map([[stages.new, 100]]));
  expect(first?.cards.length).toBe(53);
});

test('more cards of a stage follow those shown, each once, and then there are no more', async () => {
  const request = { workspaceId: actor.workspaceId, filter: {}, now: BUILT_AT, timeZone: 'Europe/Berlin' };
  const moreOf = (after: string | undefined, size: number) =>
    findMoreCards(database.db, { ...request, stageId: stages.new, after }, size);
  const [first] = await board({}, new Map([[stages.new, 20]]));
  const rest = await moreOf(String(first?.next), 20);
  const last = await moreOf(String(rest.next), 20);
  const shown = [...(first?.cards ?? []), ...rest.cards, ...last.cards].map(({ id }) => id);
  expect([new Set(shown).size, last.next]).toEqual([53, null]);
  const [whole] = await board({}, new Map([[stages.new, 100]]));
  expect(shown).toEqual(whole?.cards.map(({ id }) => id));
  const narrowed = { ...request, filter: { q: 'Neu 51' }, stageId: stages.new, after: undefined };
  const found = await findMoreCards(database.db, narrowed);
  expect(found.cards.map(({ lastName }) => lastName)).toEqual(['Neu 51']);
  const stranger = await buildWorkspace(database.db);
  const foreign = { ...request, workspaceId: stranger.workspaceId, stageId: stages.new, after: undefined };
  expect((await findMoreCards(database.db, foreign)).cards).toEqual([]);
});

test('the card moved last is on top', async () => {
  const [first] = await board();
  const prospectId = String(first?.cards.at(-1)?.id);
  await moveStage(database.db, { prospectId, stageId: stages.talking, actor, now: later(1) });
  const talking = (await board()).find(({ stage }) => stage.id === stages.talking);
  expect(talking?.cards.map(({ lastName }) => lastName)).toEqual([first?.cards.at(-1)?.lastName, 'Gespräch']);
  expect(talking?.cards.map(({ stale }) => stale)).toEqual([false, true]);
});

test('a search narrows down cards and numbers alike, and nothing of another workspace shows', async () => {
  const found = await board({ q: 'gesprach' });
  expect(found.map(({ count, cards }) => [count, cards.length]).filter(([count]) => count)).toEqual([[1, 1]]);
  const stranger = await buildWorkspace(database.db);
  await buildStages(database.db, stranger);
  const foreign = await findBoard(
    database.db,
    { workspaceId: stranger.workspaceId, filter: {}, now: BUILT_AT, timeZone: 'Europe/Berlin' },
    new Map(),
  );
  expect(foreign.every(({ count, cards }) => count === 0 && cards.length === 0)).toBe(true);
});
