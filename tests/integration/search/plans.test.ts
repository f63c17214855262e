import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findGroups } from '~/merges/duplicates/find-groups.server';
import type { MemberActor } from '~/platform/actor';
import { findMoreCards } from '~/prospects/find-board.server';
import { findDuplicates } from '~/prospects/find-duplicates.server';
import { listProspects } from '~/prospects/list-prospects.server';
import { findEverything } from '~/search/find-everything.server';
import type { Db } from '~db/client';
import { fillProspects } from '~tests/factories/many-prospects';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { recordStatements } from '~tests/support/recorded-statements';

/** Enough for the planner to see that reading everything costs more. */
const MANY = 40_000;

const LARGE = ['prospects', 'companies', 'phone_numbers', 'email_addresses', 'search_words'];

let database: TestDatabase;
let actor: MemberActor;
beforeAll(async () => {
  database = await createTestDatabase();
  actor = await buildWorkspace(database.db);
  await buildStages(database.db, actor);
  await fillProspects(database.db, actor, MANY);
});
afterAll(() => database.close());

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** By a scan of the table, or by a walk through an index of it. */
function readsAll(plan: Plan): string[] {
  const table = plan['Relation Name'] ?? '';
  const read = plan['Actual Loops'] * (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0));
  const whole = LARGE.includes(table) && (plan['Node Type'] === 'Seq Scan' || read > MANY / 2);
  return [...(whole ? [table] : []), ...(plan.Plans ?? []).flatMap(readsAll)];
}

/** The large tables that some work reads from end to end, as PostgreSQL carries out its statements. */
async function readWhole(work: (db: Db) => Promise<unknown>): Promise<string[]> {
  const statements = await recordStatements(database.url, work);
  expect(statements.length).toBeGreaterThan(0);
  return await database.sql.begin(async (tx) => {
    const tables: string[] = [];
    for (const { query, params } of statements) {
      if (query.includes('set_config')) {
        await tx.unsafe(query);
        continue;
      }
      const [row] = await tx.unsafe(`explain (analyze, format json) ${query}`, params as never[]);
      tables.push(...readsAll(row?.['QUERY PLAN'][0].Plan));
      // What was set was meant for one statement, in a transaction of its own.
      await tx.unsafe('reset enable_seqscan; reset enable_indexscan');
    }
    return tables;
  });
}

const clock = { now: new Date('2026-03-02T09:00:00Z'), timeZone: 'Europe/Berlin' };

test('what reads a table from end to end is noticed', async () => {
  const work = (db: Db) => db.execute(sql`select id from prospects where notes = 'Ruft im Mai zurück'`);
  expect(await readWhole(work)).toEqual(['prospects']);
});

test.each([
  ['a beginning', 'mü'],
  ['a name', 'Anna Sonnenbrodt'],
  ['common words', 'kanzlei berlin'],
  ['a number', '030 2000 0123'],
  ['the end of a number', '000123'],
  ['an address', 'person77@'],
  ['typos', 'Wintrthal Rosa'],
  ['nobody', 'qxqxqx'],
])('a search for %s reads no table from end to end', async (_, query) => {
  expect(await readWhole((db) => findEverything(db, { ...actor, query, limit: 8 }))).toEqual([]);
});

test.each([
  ['the newest', {}],
  ['the oldest first', { sort: 'created' as const, order: 'asc' as const }],
  ['a rare word', { q: '000123' }],
])('the list with %s reads no table from end to end', async (_, filter) => {
  const { workspaceId } = actor;
  expect(await readWhole((db) => listProspects(db, { workspaceId, filter, ...clock }))).toEqual([]);
});

test('neither do more cards of a stage, the first duplicates by address, nor those of what is typed', async () => {
  const { workspaceId } = actor;
  const [stage] = await database.sql`select id from stages order by position limit 1`;
  const request = { workspaceId, filter: {}, stageId: stage?.id as string, after: undefined, ...clock };
  expect(await readWhole((db) => findMoreCards(db, request))).toEqual([]);
  expect(await readWhole((db) => findGroups(db, { workspaceId, rule: 'email' }))).toEqual([]);
  const fields = {
    lastName: 'Sonnenbrodt',
    website: 'kanzlei-ohr.example',
    phoneNumbers: [{ e164: '+493020000123' }],
    emailAddresses: ['person77@kanzlei-ohr.example'],
  };
  expect(await readWhole((db) => findDuplicates(db, { workspaceId, fields }))).toEqual([]);
});
