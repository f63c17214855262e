import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '~/platform/log.server';
import { setupLinks } from '~db/schema/accounts';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

test('a failed statement is logged with its reason and without what it was given', async () => {
  const link = { tokenHash: 'erika.beispiel@kanarienvogel.example', expiresAt: new Date() };
  await database.db.insert(setupLinks).values(link);
  const lines: string[] = [];
  const log = createLog('test', 'error', { write: (line) => lines.push(line) });
  await database.db
    .insert(setupLinks)
    .values(link)
    .catch((error) => log.error({ err: error }, 'failed'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain('kanarienvogel');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    msg: 'failed',
    err: {
      code: '23505',
      query: expect.stringContaining('insert into'),
      stack: expect.stringContaining(' at '),
    },
  });
});
