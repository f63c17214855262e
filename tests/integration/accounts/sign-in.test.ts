import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAccount } from '~/accounts/create-account.server';
import { closeSession, findSession } from '~/accounts/sessions.server';
import { signIn } from '~/accounts/sign-in.server';
import { members, sessions } from '~db/schema/accounts';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces, rate_limits cascade`;
  await createAccount(database.db, { ...account, name: 'Tilda', locale: 'de', now });
});

const now = new Date('2026-03-02T09:00:00Z');
const account = { email: 'tilda@anklang.example', password: 'Regen im Schuh 7' };

const attempt = (values: Partial<Parameters<typeof signIn>[1]> = {}) =>
  signIn(database.db, { ...account, clientAddress: '192.0.2.7', userAgent: null, now, ...values });

function tokenOf(result: Awaited<ReturnType<typeof attempt>>): string {
  if (!result.ok) throw new Error(result.error);
  return result.value.token;
}

test('The right password opens a session whose token is nowhere in the database', async () => {
  const token = tokenOf(await attempt());
  expect(await findSession(database.db, { token, now })).not.toBeNull();
  const rows = await database.db.select().from(sessions);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('A wrong password and an unknown address are refused alike', async () => {
  const refused = { ok: false, error: 'wrong_credentials' };
  expect(await attempt({ password: 'Regen im Schuh 8' })).toEqual(refused);
  expect(await attempt({ email: 'niemand@anklang.example' })).toEqual(refused);
});

test('After ten attempts on an account the right password waits as well', async () => {
  for (let n = 0; n < 10; n++) await attempt({ password: 'falsch', clientAddress: `192.0.2.${n}` });
  expect(await attempt({ clientAddress: '192.0.2.99' })).toEqual({ ok: false, error: 'too_many' });
});

test('A success forgets the attempts before it', async () => {
  for (let n = 0; n < 9; n++) await attempt({ password: 'falsch' });
  expect((await attempt()).ok).toBe(true);
  for (let n = 0; n < 9; n++) await attempt({ password: 'falsch' });
  expect((await attempt()).ok).toBe(true);
});

test('Fifty attempts from one address on different accounts are enough', async () => {
  for (let n = 0; n < 50; n++) await attempt({ email: `n${n}@anklang.example`, password: 'falsch' });
  expect(await attempt()).toEqual({ ok: false, error: 'too_many' });
});

test('A session that was ended on the server is gone, whatever the cookie says', async () => {
  const token = tokenOf(await attempt());
  await closeSession(database.db, token);
  expect(await findSession(database.db, { token, now })).toBeNull();
});

test('A session ends by itself after thirty days', async () => {
  const token = tokenOf(await attempt());
  const later = new Date(now.getTime() + 30 * 86_400_000);
  expect(await findSession(database.db, { token, now: later })).toBeNull();
});

test('A deactivated member cannot sign in', async () => {
  await database.db.update(members).set({ deactivatedAt: now }).where(eq(members.email, account.email));
  expect(await attempt()).toEqual({ ok: false, error: 'wrong_credentials' });
});
