import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type JobPayload, type Queue, startQueue } from '~/jobs/queue.server';
import { createLog } from '~/platform/log.server';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const log = createLog('test', 'silent');
let database: TestDatabase;
let queue: Queue;

beforeAll(async () => {
  database = await createTestDatabase();
  queue = await startQueue(database.url, { log, names: ['greet', 'count', 'once'], maintains: true });
});
afterAll(async () => {
  await queue.stop();
  await database.close();
});

const waiting = async (name: string) => {
  const [row] = await database.db.execute<{ count: number }>(
    sql`select count(*)::int as count from pgboss.job where name = ${name}`,
  );
  return row?.count;
};

test('a job of a transaction that is rolled back never exists', async () => {
  await database.db
    .transaction(async (tx) => {
      await queue.send(tx, 'greet', { name: 'Wendelin' });
      throw new Error('changed my mind');
    })
    .catch(() => undefined);
  expect(await waiting('greet')).toBe(0);
});

test('a job reaches its handler with what it was given', async () => {
  const received = new Promise<JobPayload>((resolve) => {
    void queue.work('greet', (payload) => Promise.resolve(resolve(payload)));
  });
  await database.db.transaction((tx) =>
    queue.send(tx, 'greet', { name: 'Wendelin Ü.', count: 3, loud: true }),
  );
  expect(await received).toEqual({ name: 'Wendelin Ü.', count: 3, loud: true });
});

test('a job is done as soon as it is there, and all that lie behind it, long before anybody would look by the clock', async () => {
  const done: unknown[] = [];
  const isDone = (count: number) =>
    vi.waitUntil(() => done.length === count, { timeout: 30_000, interval: 10 });
  await queue.work('count', async ({ number }) => void done.push(number));
  await nothingToDo();
  await queue.send(database.db, 'count', { number: 1 });
  await isDone(1);
  await nothingToDo();
  await database.db.transaction(async (tx) => {
    for (const number of [2, 3, 4]) await queue.send(tx, 'count', { number });
  });
  await isDone(4);
  expect([...done].sort()).toEqual([1, 2, 3, 4]);
});

/** Its worker has looked and found nothing: it asks over the one connection that these go over as well. */
async function nothingToDo() {
  for (let times = 0; times < 5; times += 1) await queue.schedule('count', '0 4 * * *');
}

test('while an equal job waits, no second one is added', async () => {
  await queue.send(database.db, 'once', { id: '1' });
  await queue.send(database.db, 'once', { id: '1' });
  await queue.send(database.db, 'once', { id: '2' });
  expect(await waiting('once')).toBe(2);
});

test('a job can be put on the clock, again and again by each process', async () => {
  await queue.schedule('greet', '0 3 * * *');
  await queue.schedule('greet', '30 3 * * *');
  const rows = await database.db.execute(sql`select cron from pgboss.schedule where name = 'greet'`);
  expect([...rows]).toEqual([{ cron: '30 3 * * *' }]);
});
