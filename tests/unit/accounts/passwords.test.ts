import { expect, test } from 'vitest';
import { hashPassword, isCommonPassword, verifyPassword } from '~/accounts/passwords.server';
import { setUpSchema } from '~/accounts/schema';
import { pendingCookie } from '~/accounts/second-factor/pending-sign-in.server';
import { sessionCookie } from '~/accounts/sessions.server';

const accepts = (password: string) =>
  setUpSchema.safeParse({ name: 'Tilda', email: 'tilda@anklang.example', password }).success;

test('a password is stored as Argon2id with 19 MiB and two passes, and never twice alike', async () => {
  const [one, two] = await Promise.all([hashPassword('Regen im Schuh 7'), hashPassword('Regen im Schuh 7')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(two).not.toBe(one);
  expect(await verifyPassword(one, 'Regen im Schuh 7')).toBe(true);
  expect(await verifyPassword(one, 'Regen im Schuh 8')).toBe(false);
});

test('eight characters are enough, a whole sentence is welcome, spaces and umlauts too', () => {
  expect(accepts('1234567')).toBe(false);
  expect(accepts('zwölf äx')).toBe(true);
  expect(accepts('ein langer Satz '.repeat(8))).toBe(true);
  expect(accepts('x'.repeat(129))).toBe(false);
});

test('what everybody tries first is known, in whatever case', () => {
  expect(isCommonPassword('Password1')).toBe(true);
  expect(isCommonPassword('Regen im Schuh 7')).toBe(false);
});

test.for([
  ['a session', sessionCookie],
  ['a sign-in that waits for its code', pendingCookie],
] as const)(
  'the cookie of %s is bound to the host, out of reach of scripts, and sent by no other site',
  async ([, cookie]) => {
    const safe = await cookie('https://crm.example').serialize('x');
    expect(safe).toMatch(/^__Host-/);
    for (const part of ['; Path=/', '; HttpOnly', '; Secure', '; SameSite=Lax']) expect(safe).toContain(part);
    expect(safe).not.toContain('Domain');
    const loopback = await cookie('http://localhost:3000').serialize('x');
    expect(loopback).not.toContain('Secure');
    expect(loopback).toContain('; HttpOnly');
  },
);
