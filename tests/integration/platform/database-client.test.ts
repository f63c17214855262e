import { expect, onTestFinished, test } from 'vitest';
import { createDb } from '~db/client';
import { createTestDatabase } from '~tests/support/database';

test('a client that connects beforehand needs no new connection when many ask at once', async () => {
  const database = await createTestDatabase();
  const client = createDb(database.url, { connections: 5, settings: { application_name: 'beforehand' } });
  onTestFinished(async () => {
    await client.close();
    await database.close();
  });
  const backends = async () =>
    (
      await database.sql`select pid from pg_stat_activity where application_name = 'beforehand' order by pid`
    ).map(({ pid }) => pid);
  await client.connect();
  const before = await backends();
  expect(before).toHaveLength(5);
  await Promise.all(Array.from({ length: 50 }, () => client.sql`select pg_sleep(0.01)`));
  expect(await backends()).toEqual(before);
});
