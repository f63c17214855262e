import { sql } from 'drizzle-orm';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { startQueue } from '~/jobs/queue.server';
import { createLog } from '~/platform/log.server';
import { createTestDatabase } from '~tests/support/database';
import { temporaryFolder } from '~tests/support/temporary-folder';
import { buildIfStale } from '../../scripts/prepare/build.mjs';
import { startProductProcess } from './product-process';

const NAME = 'advance-enrolments';

beforeAll(buildIfStale, 180_000);

test('when nobody can write down that a job has ended, the worker stays, and the job goes again', async () => {
  const { url, db, close } = await createTestDatabase();
  onTestFinished(close);
  const queue = await startQueue(url, { log: createLog('test', 'silent'), names: [NAME], maintains: false });
  onTestFinished(queue.stop);
  await db.execute(sql`
    create function refuse() returns trigger language plpgsql as 'begin raise exception ''no room''; end';
    create trigger refuse before update on pgboss.job for each row
      when (new.state = 'completed') execute function refuse();
  `);
  const worker = await startProductProcess('worker', {
    DATABASE_URL: url,
    DATA_DIR: await temporaryFolder(),
  });
  onTestFinished(async () => void (await worker.end('SIGKILL')));
  await queue.send(db, NAME, { asked: 'by a test' });
  const exitCodeOrState = async () => {
    const [job] = await db.execute(sql`select state from pgboss.job where data->>'asked' = 'by a test'`);
    return worker.child.exitCode ?? job?.state;
  };
  await expect.poll(exitCodeOrState).toBe('retry');
  // The trigger itself can't be dropped while the worker uses the table.
  await db.execute(sql`
    create or replace function refuse() returns trigger language plpgsql as 'begin return new; end'`);
  await expect.poll(exitCodeOrState).toBe('completed');
});
