import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { MOST_COUNTED } from '~/prospects/counting';
import { LIST_SORTS, type ListFilter } from '~/prospects/list-filter';
import { listProspects } from '~/prospects/list-prospects.server';
import { stageCounts } from '~/prospects/stage-counts.server';
import { prospects } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';
import { BUILT_AT, buildList, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let stages: Awaited<ReturnType<typeof buildStages>>;
let listId: string;
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  actor = await buildWorkspace(db);
  stages = await buildStages(db, actor);
  listId = await buildList(db, actor);
  ids.mueller = await buildProspect(db, actor, {
    firstName: 'Jürgen',
    lastName: 'Müller',
    company: 'Öko-Bau GmbH',
    city: 'Köln',
    phoneNumbers: [{ e164: '+49221998877' }],
    emailAddresses: ['j.mueller@oeko-bau.example'],
    tags: ['Handwerk'],
  });
  ids.strauss = await buildProspect(db, actor, {
    lastName: 'Strauß',
    city: 'Wien',
    phoneNumbers: [{ e164: '+4315550123' }],
    stageId: stages.talking,
    listIds: [listId],
  });
  ids.line = await buildProspect(db, actor, { company: '100%_Echt KG' });
});

afterAll(() => database.close());

const asked = ({ workspaceId }: MemberActor, filter: ListFilter) => ({
  workspaceId,
  filter,
  now: BUILT_AT,
  timeZone: 'Europe/Berlin',
});

async function find(filter: ListFilter) {
  const { rows } = await listProspects(database.db, asked(actor, filter));
  return rows.map((row) => Object.keys(ids).find((name) => ids[name] === row.id));
}

describe('search', () => {
  test.each([
    'Müller',
    'mueller',
    'MULLER',
    'jürgen müller',
    'oeko bau',
    'Öko-bau',
    'j.mueller@',
    'OEKO-BAU.example',
    '0221 998877',
    '+49 (0)221 / 99 88 77',
    '0049 221998877',
    '998877',
    'Müller 0221',
    'koeln',
  ])('finds Jürgen Müller of Öko-Bau by %s', async (q) => {
    expect(await find({ q })).toEqual(['mueller']);
  });

  test.each(['Strauss', 'STRAUSS', 'strauß wien', '01 555 0123'])('finds Strauß by %s', async (q) => {
    expect(await find({ q })).toEqual(['strauss']);
  });

  test('takes signs of SQL patterns by their letter', async () => {
    expect(await find({ q: '100%_e' })).toEqual(['line']);
    expect(await find({ q: 'm%r' })).toEqual([]);
    expect(await find({ q: '_' })).toEqual(['line']);
    expect(await find({ q: "'; drop table prospects; --" })).toEqual([]);
  });
});

test('never shows another workspace or what was deleted', async () => {
  const { db } = database;
  const stranger = await buildWorkspace(db);
  await buildStages(db, stranger);
  const gone = await buildProspect(db, stranger, { lastName: 'Gelöscht' });
  await buildProspect(db, stranger, { lastName: 'Fremd' });
  await db.update(prospects).set({ deletedAt: BUILT_AT }).where(eq(prospects.id, gone));
  expect(await find({ q: 'fremd' })).toEqual([]);
  const onList = { conditions: [{ field: 'list', operator: 'any_of' as const, values: [listId] }] };
  expect(await find(onList)).toEqual(['strauss']);
  expect((await listProspects(db, asked(stranger, {}))).rows).toHaveLength(1);
  expect((await listProspects(db, asked(stranger, onList))).rows).toEqual([]);
});

describe('pages', () => {
  let many: MemberActor;

  beforeAll(async () => {
    const { db } = database;
    many = await buildWorkspace(db);
    const own = await buildStages(db, many);
    for (let index = 0; index < 23; index += 1) {
      const id = await buildProspect(db, many, {
        lastName: index % 5 === 0 ? null : `Name ${index % 3}`,
        company: [null, 'Zaun', 'Ärzte', 'Aal'][index % 4],
        city: index % 6 === 0 ? undefined : `Stadt ${index % 2}`,
        stageId: index % 2 === 0 ? own.new : own.talking,
        custom: index % 4 === 0 ? {} : { Plätze: String((index % 7) * 1.5 - 3) },
      });
      if (index % 3 === 0) continue;
      // Microseconds that a JavaScript Date can't hold.
      await database.sql`update prospects set last_call_at = '2026-03-01T10:00:00Z'::timestamptz
        + ${index % 4} * interval '1 microsecond' where id = ${id}`;
      if (index % 2 === 0) {
        await db.insert(tasks).values({ ...many, prospectId: id, title: 'x', dueAt: BUILT_AT });
      }
    }
  });

  const sorts = [...LIST_SORTS, 'custom.Plätze'] as const;
  const turns = sorts.flatMap((sort) => (['asc', 'desc'] as const).map((order) => ({ sort, order })));

  test.each(turns)(
    'sorted by $sort $order neither skip nor repeat a row, forwards and backwards',
    async (turn) => {
      const page = (filter: ListFilter, size = 4) =>
        listProspects(database.db, asked(many, { ...turn, ...filter }), size);
      const all = (await page({}, 100)).rows.map((row) => row.id);
      expect(new Set(all).size).toBe(23);

      const forwards: string[] = [];
      let current = await page({});
      forwards.push(...current.rows.map((row) => row.id));
      while (current.next) {
        current = await page({ after: current.next });
        forwards.push(...current.rows.map((row) => row.id));
      }
      expect(forwards).toEqual(all);

      const backwards = current.rows.map((row) => row.id);
      while (current.previous) {
        current = await page({ before: current.previous });
        backwards.unshift(...current.rows.map((row) => row.id));
      }
      expect(backwards).toEqual(all);
    },
  );

  test('put rows without a value last in both directions', async () => {
    for (const order of ['asc', 'desc'] as const) {
      const { rows } = await listProspects(database.db, asked(many, { sort: 'company', order }), 100);
      const firstWithout = rows.findIndex((row) => row.company === null);
      expect(firstWithout).toBe(17);
      expect(rows.slice(firstWithout).every((row) => row.company === null)).toBe(true);
    }
  });

  test('sort names as a telephone book does', async () => {
    const { rows } = await listProspects(database.db, asked(many, { sort: 'company' }), 100);
    expect([...new Set(rows.flatMap((row) => row.company ?? []))]).toEqual(['Aal', 'Ärzte', 'Zaun']);
  });

  test.each([
    'nonsense',
    'W10',
    'WyJhYmMiLCIxIl0',
    'WyInIiwiMDFhMjA4ZjQtZDI3OC03MzBkLWFiOGItYzI5MWUxMzIzYmMzIl0',
  ])('begin at the start when the cursor is %s', async (after) => {
    const { rows, previous } = await listProspects(database.db, asked(many, { after }), 4);
    expect([rows.length, previous]).toEqual([4, null]);
  });
});

test('a field of her own sorts by size, days and words by the alphabet, numbers before words', async () => {
  const { db } = database;
  const own = await buildWorkspace(db);
  await buildStages(db, own);
  for (const Maß of ['10', '9', '-2', '-10', '9.5', 'zehn', 'Ähnlich', '2026-03-03', '0']) {
    await buildProspect(db, own, { lastName: Maß, custom: { Maß } });
  }
  await buildProspect(db, own, { lastName: 'leer' });
  const sorted = async (order: 'asc' | 'desc') =>
    (await listProspects(db, asked(own, { sort: 'custom.Maß', order }))).rows.map((row) => row.lastName);
  const upwards = ['-10', '-2', '0', '9', '9.5', '10', '2026-03-03', 'Ähnlich', 'zehn'];
  expect(await sorted('asc')).toEqual([...upwards, 'leer']);
  expect(await sorted('desc')).toEqual([...upwards.toReversed(), 'leer']);
});

test('a row says what is planned next, soonest first', async () => {
  const { db } = database;
  const own = await buildWorkspace(db);
  await buildStages(db, own);
  const prospectId = await buildProspect(db, own);
  const at = new Date('2026-03-10T08:00:00Z');
  await db.insert(tasks).values([
    { ...own, prospectId, title: 'Irgendwann' },
    { ...own, prospectId, title: 'Preis nennen', timed: false, dueAt: new Date('2026-03-12T08:00:00Z') },
  ]);
  const nextOf = async () => (await listProspects(db, asked(own, {}))).rows[0]?.nextAction;
  expect(await nextOf()).toMatchObject({ kind: 'task', text: 'Preis nennen', timed: false });
  await db.update(prospects).set({ nextAttemptAt: at }).where(eq(prospects.id, prospectId));
  expect(await nextOf()).toEqual({ kind: 'call', at, text: null, timed: true });
  await db.update(prospects).set({ unworkable: true }).where(eq(prospects.id, prospectId));
  await db.update(tasks).set({ doneAt: at }).where(eq(tasks.prospectId, prospectId));
  expect(await nextOf()).toBeNull();
});

test('beyond ten thousand the number of a stage says only that there are more', async () => {
  const { db } = database;
  const own = await buildWorkspace(db);
  const stages = await buildStages(db, own);
  await db.execute(sql`insert into prospects (workspace_id, id, stage_id, last_name, source)
    select ${own.workspaceId}, gen_random_uuid(), ${stages.new}, 'Name ' || i, case when i <= 3 then 'Messe' end
    from generate_series(1, 10020) i`);
  const counts = await stageCounts(db, asked(own, {}));
  expect(counts.map(({ count }) => count)).toEqual([MOST_COUNTED + 1, 0, 0, 0, 0, 0]);
  const few = asked(own, { conditions: [{ field: 'source', operator: 'is', values: ['Messe'] }] });
  expect((await stageCounts(db, few)).map(({ count }) => count)).toEqual([3, 0, 0, 0, 0, 0]);
});

test('one of several numbers or addresses is enough for a filter', async () => {
  const { db } = database;
  const own = await buildWorkspace(db);
  await buildStages(db, own);
  const emailAddresses = ['buero@linde.example', 'anna@linde.example'];
  const phoneNumbers = [{ e164: '+4930111222' }, { e164: '+49171333444' }];
  const prospectId = await buildProspect(db, own, { lastName: 'Linde', emailAddresses, phoneNumbers });
  const found = async (field: string, operator: 'is' | 'starts' | 'is_not', value: string) => {
    const page = await listProspects(db, asked(own, { conditions: [{ field, operator, values: [value] }] }));
    return page.rows.map(({ id }) => id);
  };
  expect(await found('email', 'is', 'ANNA@linde.example')).toEqual([prospectId]);
  expect(await found('email', 'is', 'nna@linde.example')).toEqual([]);
  expect(await found('email', 'starts', 'anna')).toEqual([prospectId]);
  expect(await found('email', 'is_not', 'buero@linde.example')).toEqual([]);
  expect(await found('phone', 'starts', '+49 171')).toEqual([prospectId]);
});
