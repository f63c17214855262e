import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimDeliveries } from '~/mail/claim-deliveries.server';
import { nextDueAt } from '~/mail/pick-deliveries.server';
import type { Db } from '~db/client';
import { buildMailbox, buildSender, testSecrets } from '~tests/factories/mail';
import { buildManyDeliveries } from '~tests/factories/many-deliveries';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { MANY, readWhole } from '~tests/support/whole-tables';

const LARGE = ['deliveries', 'prospects', 'email_addresses', 'consents', 'suppressions', 'enrolments'];

const means = { secrets: testSecrets, appUrl: 'https://anklang.example', now: BUILT_AT };

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const actor = await buildSender(db);
  await buildMailbox(db, actor, 2525);
  await buildManyDeliveries(db, actor, { count: MANY });
});
afterAll(() => database.close());

test('the next message is claimed without reading a table from end to end', async () => {
  expect(await readWhole(database, LARGE, (db) => claimDeliveries(db, { ...means, most: 1 }))).toEqual([]);
});

test('where few messages wait, claiming several of them does not read all of them', async () => {
  const small = await createTestDatabase();
  const sender = await buildSender(small.db);
  await buildMailbox(small.db, sender, 2525);
  await buildManyDeliveries(small.db, sender, { count: 2_000 });
  const claim = (db: Db) => claimDeliveries(db, { ...means, most: 20 });
  expect(await readWhole(small, ['deliveries'], claim)).toEqual([]);
  await small.close();
});

test('when the next message is due is found without reading a table from end to end', async () => {
  expect(await readWhole(database, LARGE, nextDueAt)).toEqual([]);
});
