import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAccount } from '~/accounts/create-account.server';
import { members, workspaces } from '~db/schema/accounts';
import { services } from '~db/schema/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.sql`truncate workspaces cascade`);

const now = new Date('2026-03-02T09:00:00Z');
const account = {
  name: 'Tilda Sonnentau',
  email: 'tilda@anklang.example',
  password: 'Regen im Schuh 7',
  locale: 'de',
  now,
} as const;

test('The first account is the owner of a workspace that has everything it starts with', async () => {
  const result = await createAccount(database.db, account);
  if (!result.ok) throw new Error(result.error);
  expect(result.value.role).toBe('owner');
  expect(
    await database.db.$count(services, eq(services.workspaceId, result.value.workspaceId)),
  ).toBeGreaterThan(0);
});

test('Each further account is a member of the same workspace and has its language and zone', async () => {
  const owner = await createAccount(database.db, account);
  await database.db.update(workspaces).set({ timeZone: 'Europe/Vienna', locale: 'en' });
  const result = await createAccount(database.db, { ...account, email: 'bo@anklang.example' });
  if (!result.ok || !owner.ok) throw new Error('not created');
  expect(result.value).toMatchObject({ role: 'member', workspaceId: owner.value.workspaceId });
  const [member] = await database.db.select().from(members).where(eq(members.id, result.value.memberId));
  expect(member).toMatchObject({ role: 'member', timeZone: 'Europe/Vienna', locale: 'en' });
});

test('An address that has an account is refused', async () => {
  await createAccount(database.db, account);
  expect(await createAccount(database.db, account)).toEqual({ ok: false, error: 'taken' });
  expect(await database.db.$count(members)).toBe(1);
});

test('A password that everybody tries first is refused, and nothing is created', async () => {
  const result = await createAccount(database.db, { ...account, password: 'password1' });
  expect(result).toEqual({ ok: false, error: 'password_common' });
  expect(await database.db.$count(workspaces)).toBe(0);
});
