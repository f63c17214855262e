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
import { MANY, readWhole } from '~tests/support/whole-tables';

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

const readWholeBy = (work: (db: Db) => Promise<unknown>) => readWhole(database, LARGE, work);

const clock = { now: new Date('2026-03-02T09:00:00Z'), timeZone: 'Europe/Berlin' };

test('what reads a table from end to end is noticed', async () => {
  const work = (db: Db) => db.execute(sql`select id from prospects where notes = 'Ruft im Mai zurück'`);
  expect(await readWholeBy(work)).toEqual(['prospects']);
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
  expect(await readWholeBy((db) => findEverything(db, { ...actor, query, limit: 8 }))).toEqual([]);
});

test.each([
  ['the newest', {}],
  ['the oldest first', { sort: 'created' as const, order: 'asc' as const }],
  ['a rare word', { q: '000123' }],
])('the list with %s reads no table from end to end', async (_, filter) => {
  const { workspaceId } = actor;
  expect(await readWholeBy((db) => listProspects(db, { workspaceId, filter, ...clock }))).toEqual([]);
});

test('neither do more cards of a stage, the first duplicates by address, nor those of what is typed', async () => {
  const { workspaceId } = actor;
  const [stage] = await database.sql`select id from stages order by position limit 1`;
  const request = { workspaceId, filter: {}, stageId: stage?.id as string, after: undefined, ...clock };
  expect(await readWholeBy((db) => findMoreCards(db, request))).toEqual([]);
  expect(await readWholeBy((db) => findGroups(db, { workspaceId, rule: 'email' }))).toEqual([]);
  const fields = {
    lastName: 'Sonnenbrodt',
    website: 'kanzlei-ohr.example',
    phoneNumbers: [{ e164: '+493020000123' }],
    emailAddresses: ['person77@kanzlei-ohr.example'],
  };
  expect(await readWholeBy((db) => findDuplicates(db, { workspaceId, fields }))).toEqual([]);
});
