import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { changePassword } from '~/accounts/change-password.server';
import { createAccount } from '~/accounts/create-account.server';
import { endOtherSessions } from '~/accounts/end-other-sessions.server';
import { findSession, listSessions, openSession } from '~/accounts/sessions.server';
import { signIn } from '~/accounts/sign-in.server';
import type { MemberActor } from '~/platform/actor';
import { auditEvents } from '~db/schema/activities';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let here: string;
let elsewhere: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces, rate_limits cascade`;
  const created = await createAccount(database.db, { ...account, name: 'Tilda', locale: 'de', now });
  if (!created.ok) throw new Error(created.error);
  const { workspaceId, memberId } = created.value;
  actor = { workspaceId, memberId };
  here = await openSession(database.db, { actor, userAgent: 'here', now });
  elsewhere = await openSession(database.db, { actor, userAgent: 'elsewhere', now });
});

const now = new Date('2026-03-02T09:00:00Z');
const account = { email: 'tilda@anklang.example', password: 'Regen im Schuh 7' };
const wanted = 'Sonne im Hut 8';

const change = (current = account.password, next = wanted) =>
  changePassword(database.db, { current, wanted: next, token: here, actor, now });

const signInWith = (password: string) =>
  signIn(database.db, { ...account, password, clientAddress: '192.0.2.7', userAgent: null, now });

test('A new password takes the place of the old one, and all other devices are signed out', async () => {
  expect(await change()).toEqual({ ok: true, value: null });
  expect(await findSession(database.db, { token: here, now })).not.toBeNull();
  expect(await findSession(database.db, { token: elsewhere, now })).toBeNull();
  expect((await signInWith(account.password)).ok).toBe(false);
  expect((await signInWith(wanted)).ok).toBe(true);
});

test('The change stands in the audit trail, the password does not', async () => {
  await change();
  const events = await database.db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.workspaceId, actor.workspaceId));
  expect(events.map(({ action }) => action)).toContain('member.password_changed');
  expect(JSON.stringify(events)).not.toContain(wanted);
});

test('Whoever does not know the old password changes nothing', async () => {
  expect(await change('geraten')).toEqual({ ok: false, error: 'wrong_password' });
  expect(await findSession(database.db, { token: elsewhere, now })).not.toBeNull();
  expect((await signInWith(account.password)).ok).toBe(true);
});

test('A password that everybody tries first is refused', async () => {
  expect(await change(account.password, 'password1')).toEqual({ ok: false, error: 'password_common' });
});

test('The old password cannot be guessed without end', async () => {
  for (let n = 0; n < 10; n++) await change('geraten');
  expect(await change()).toEqual({ ok: false, error: 'too_many' });
});

test('A member sees her devices and can sign out all others', async () => {
  const seen = async () =>
    (await listSessions(database.db, { actor, token: here, now })).map(({ userAgent, isThis }) => [
      userAgent,
      isThis,
    ]);
  expect(await seen()).toEqual([
    ['elsewhere', false],
    ['here', true],
  ]);
  await endOtherSessions(database.db, { token: here, actor });
  expect(await seen()).toEqual([['here', true]]);
});
