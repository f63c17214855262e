import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});

afterAll(() => Promise.all([first.close(), second.close()]));

test('each test file has a database of its own', async () => {
  await first.sql`create table mine (id int)`;
  const [found] = await second.sql`select to_regclass('mine') as mine`;
  expect(found).toEqual({ mine: null });
});

test('a test database has the schema and the extensions for search', async () => {
  const extensions = await first.sql`select extname from pg_extension order by extname`;
  expect(extensions.map((row) => row.extname)).toEqual(expect.arrayContaining(['pg_trgm', 'unaccent']));
  const [found] = await first.sql`select to_regclass('prospects') is not null as migrated`;
  expect(found).toEqual({ migrated: true });
});
