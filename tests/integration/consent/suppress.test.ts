import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { suppress } from '~/consent/suppress.server';
import { activities } from '~db/schema/activities';
import { phoneNumbers } from '~db/schema/prospects';
import { buildCallable } from '~tests/factories/calls';
import { buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = new Date('2026-03-10T09:00:00Z');
const e164 = '+493023125001';
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

test('a suppressed number is closed in every record of the workspace, and only there', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const other = await buildWorkspace(db);
  const stageId = (await buildStages(db, actor)).new;
  const first = await buildCallable(db, actor, { stageId, e164 });
  const second = await buildCallable(db, actor, { stageId, e164 });
  const elsewhere = await buildCallable(db, other, { stageId: (await buildStages(db, other)).new, e164 });

  const effects = await suppress(db, {
    channel: 'phone',
    values: [e164],
    reason: 'do_not_call',
    prospectId: first,
    actor,
    now,
  });

  const stateOf = async (prospectId: string) =>
    (await db.select().from(phoneNumbers).where(eq(phoneNumbers.prospectId, prospectId)))[0]?.state;
  expect(await stateOf(first)).toBe('opted_out');
  expect(await stateOf(second)).toBe('opted_out');
  expect(await stateOf(elsewhere)).toBe('valid');
  expect(effects.before.map(({ state }) => state)).toEqual(['valid', 'valid']);
  const wanted = { channel: 'phone', value: e164 } as const;
  expect(await isSuppressed(db, { workspaceId: actor.workspaceId, ...wanted })).toBe(true);
  expect(await isSuppressed(db, { workspaceId: other.workspaceId, ...wanted })).toBe(false);
  const lines = await db.select().from(activities).where(eq(activities.kind, 'suppressed'));
  expect(lines.map(({ prospectId }) => prospectId).sort()).toEqual([first, second].sort());
});

test('suppressing twice adds one row', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const input = { channel: 'email', values: ['a@b.example'], reason: 'unsubscribed', actor, now } as const;
  const values = [...input.values];
  expect((await suppress(db, { ...input, values })).suppressionIds).toHaveLength(1);
  expect((await suppress(db, { ...input, values })).suppressionIds).toHaveLength(0);
});
