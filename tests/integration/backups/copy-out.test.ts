import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOut } from '~/backups/copy-out.server';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

test('a table that was read slowly, and to its end, keeps the connection from nothing', async () => {
  const rows = await database.sql.begin(async (tx) => {
    const source = await copyOut(tx, "copy (select repeat('x', 1000) from generate_series(1, 60)) to stdout");
    await once(source, 'readable');
    const lines = (await text(source)).trim().split('\n');
    expect(lines).toHaveLength(60);
    return tx`select 1 as one`;
  });
  expect(rows).toEqual([{ one: 1 }]);
});

test('a connection that is lost when all was read, but not yet passed on, ends nothing else', async () => {
  let source: Readable | undefined;
  const lost = database.sql.begin(async (tx) => {
    source = await copyOut(tx, "copy (select 'Wendehals') to stdout");
    await new Promise(() => undefined);
  });
  await expect.poll(() => source?.readableLength).toBe('Wendehals\n'.length);
  await database.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'copy%'`;
  await expect(lost).rejects.toThrow('CONNECTION_CLOSED');
  expect(await text(source as Readable)).toBe('Wendehals\n');
});
