import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimDeliveries } from '~/mail/claim-deliveries.server';
import { nextDueAt } from '~/mail/pick-deliveries.server';
import { buildMailbox, buildSender, testSecrets } from '~tests/factories/mail';
import { buildManyDeliveries } from '~tests/factories/many-deliveries';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { MANY, readWhole } from '~tests/support/whole-tables';

const LARGE = ['deliveries', 'prospects', 'email_addresses', 'consents', 'suppressions', 'enrolments'];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const actor = await buildSender(db);
  await buildMailbox(db, actor, 2525);
  await buildManyDeliveries(db, actor, { count: MANY });
});
afterAll(() => database.close());

test('the next message is claimed, and waited for, without reading a table from end to end', async () => {
  const means = { secrets: testSecrets, appUrl: 'https://anklang.example', now: BUILT_AT };
  expect(await readWhole(database, LARGE, (db) => claimDeliveries(db, { ...means, most: 1 }))).toEqual([]);
  expect(await readWhole(database, LARGE, nextDueAt)).toEqual([]);
});
