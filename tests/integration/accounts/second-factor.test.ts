import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAccount } from '~/accounts/create-account.server';
import { confirmSecondFactor } from '~/accounts/second-factor/confirm-second-factor.server';
import { findSecondFactor } from '~/accounts/second-factor/find-second-factor.server';
import { finishSignIn } from '~/accounts/second-factor/finish-sign-in.server';
import { removeSecondFactor } from '~/accounts/second-factor/remove-second-factor.server';
import { renewRecoveryCodes } from '~/accounts/second-factor/renew-recovery-codes.server';
import { startSecondFactor } from '~/accounts/second-factor/start-second-factor.server';
import { findSession } from '~/accounts/sessions.server';
import { signIn } from '~/accounts/sign-in.server';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import { recoveryCodes, secondFactors } from '~db/schema/access';
import { testSecrets as secrets } from '~tests/factories/mail';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let email: string;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  email = `${newId()}@anklang.example`;
  const created = await createAccount(database.db, { email, password, name: 'Tilda', locale: 'de', now });
  if (!created.ok) throw new Error(created.error);
  const { workspaceId, memberId } = created.value;
  actor = { workspaceId, memberId };
});

const now = new Date('2026-03-02T09:00:00Z');
const password = 'Regen im Schuh 7';
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

async function start(): Promise<string> {
  await startSecondFactor(database.db, { actor, secrets, now });
  const factor = await findSecondFactor(database.db, { actor, secrets });
  return factor.state === 'starting' ? factor.seed : '';
}

/** What the app on her phone shows. */
const codeAt = (seed: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(seed) }).generate({ timestamp: at.getTime() });

const confirm = (code: string, at = now) =>
  confirmSecondFactor(database.db, { actor, code, secrets, now: at });

async function turnOn() {
  const seed = await start();
  const confirmed = await confirm(codeAt(seed, now));
  if (!confirmed.ok) throw new Error(confirmed.error);
  return { seed, codes: confirmed.value.recoveryCodes };
}

async function enterPassword(at = now) {
  const attempt = { email, password, clientAddress: newId(), userAgent: null, now: at };
  const result = await signIn(database.db, attempt);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const enterCode = (token: string, code: string, at: Date) =>
  finishSignIn(database.db, { token, code, secrets, userAgent: null, now: at });

test('Until a code of the app has confirmed the seed, nobody is asked for one', async () => {
  await start();
  expect((await enterPassword()).asksForCode).toBe(false);
  expect(await confirm('000000')).toEqual({ ok: false, error: 'wrong_code' });
  expect((await enterPassword()).asksForCode).toBe(false);
});

test('Then the password alone opens no session, and the code does', async () => {
  const { seed } = await turnOn();
  const { token, asksForCode } = await enterPassword();
  expect(asksForCode).toBe(true);
  expect(await findSession(database.db, { token, now })).toBeNull();
  const finished = await enterCode(token, codeAt(seed, after(60)), after(60));
  if (!finished.ok) throw new Error(finished.error);
  expect(await findSession(database.db, { token: finished.value.token, now })).toMatchObject({
    member: { id: actor.memberId },
  });
});

test('A code counts once, the one that confirmed the seed as well', async () => {
  const { seed } = await turnOn();
  const wrong = { ok: false, error: 'wrong_code' };
  expect(await enterCode((await enterPassword()).token, codeAt(seed, now), now)).toEqual(wrong);
  const code = codeAt(seed, after(60));
  expect(await enterCode((await enterPassword()).token, code, after(60))).toMatchObject({ ok: true });
  expect(await enterCode((await enterPassword()).token, code, after(60))).toEqual(wrong);
  expect(await enterCode((await enterPassword()).token, codeAt(seed, after(30)), after(60))).toEqual(wrong);
});

test('Of two who enter the same code at the same moment, one gets in', async () => {
  const { seed } = await turnOn();
  const tokens = [(await enterPassword()).token, (await enterPassword()).token];
  const results = await Promise.all(
    tokens.map((token) => enterCode(token, codeAt(seed, after(60)), after(60))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test('A phone whose clock is half a minute off gets in, one that is two minutes off does not', async () => {
  const { seed } = await turnOn();
  const { token } = await enterPassword();
  const late = codeAt(seed, after(120));
  expect(await enterCode(token, late, after(240))).toMatchObject({ ok: false });
  expect(await enterCode(token, late, after(150))).toMatchObject({ ok: true });
});

test('Guessing ends after ten codes; then the right one waits as well', async () => {
  const { seed } = await turnOn();
  const { token } = await enterPassword();
  for (let n = 0; n < 10; n++) await enterCode(token, String(n).padStart(6, '0'), after(60));
  const right = await enterCode(token, codeAt(seed, after(60)), after(60));
  expect(right).toEqual({ ok: false, error: 'too_many' });
});

test('After ten minutes the password is asked for again', async () => {
  const { seed } = await turnOn();
  const { token } = await enterPassword();
  const late = await enterCode(token, codeAt(seed, after(600)), after(600));
  expect(late).toEqual({ ok: false, error: 'expired' });
});

test('Each of ten recovery codes opens the account once, however it is typed', async () => {
  const { codes } = await turnOn();
  expect(new Set(codes).size).toBe(10);
  const typed = (codes[0] ?? '').toUpperCase().replaceAll('-', ' ');
  expect(await enterCode((await enterPassword()).token, typed, now)).toMatchObject({ ok: true });
  expect(await enterCode((await enterPassword()).token, typed, now)).toMatchObject({ ok: false });
  expect(await findSecondFactor(database.db, { actor, secrets })).toMatchObject({ recoveryCodesLeft: 9 });
});

test('New recovery codes take the place of the old ones', async () => {
  const { codes } = await turnOn();
  const renewed = await renewRecoveryCodes(database.db, { actor, now });
  if (!renewed.ok) throw new Error(renewed.error);
  const enter = async (code = '') => enterCode((await enterPassword()).token, code, now);
  expect(await enter(codes[1])).toMatchObject({ ok: false });
  expect(await enter(renewed.value.recoveryCodes[1])).toMatchObject({ ok: true });
});

test('Neither seed nor recovery codes can be read in the database, nor the seed on any page', async () => {
  const { seed, codes } = await turnOn();
  const rows = JSON.stringify([
    await database.db.select().from(secondFactors),
    await database.db.select().from(recoveryCodes),
  ]);
  for (const secret of [seed, ...codes, ...codes.map((code) => code.replaceAll('-', ''))]) {
    expect(rows).not.toContain(secret);
  }
  expect(JSON.stringify(await findSecondFactor(database.db, { actor, secrets }))).not.toContain(seed);
  expect(await startSecondFactor(database.db, { actor, secrets, now })).toEqual({
    ok: false,
    error: 'stale',
  });
});

test('A seed that was moved to another row opens nothing', async () => {
  await turnOn();
  const moved = { id: newId() };
  await database.db.update(secondFactors).set(moved).where(eq(secondFactors.memberId, actor.memberId));
  const { token } = await enterPassword();
  await expect(enterCode(token, '123456', now)).rejects.toThrow();
});

test('Codes can be turned off by herself or, when everything is lost, by the operator', async () => {
  const { codes } = await turnOn();
  const operator = { workspaceId: actor.workspaceId, memberId: null };
  expect(await removeSecondFactor(database.db, { member: actor, by: operator, now })).toBe(true);
  expect((await enterPassword()).asksForCode).toBe(false);
  expect(await removeSecondFactor(database.db, { member: actor, by: actor, now })).toBe(false);
  expect(codes).toHaveLength(10);
});
