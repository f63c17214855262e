import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAccount } from '~/accounts/create-account.server';
import { accountJobs } from '~/accounts/jobs.server';
import { createResetLink } from '~/accounts/reset/create-reset-link.server';
import { requestReset } from '~/accounts/reset/request-reset.server';
import { findReset, resetPassword } from '~/accounts/reset/reset-password.server';
import { findSession, openSession } from '~/accounts/sessions.server';
import { signIn } from '~/accounts/sign-in.server';
import type { JobPayload } from '~/jobs/queue.server';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import { passwordResets } from '~db/schema/access';
import { members } from '~db/schema/accounts';
import { buildMailbox, mailContext } from '~tests/factories/mail';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { requestContext } from '~tests/support/request-context';
import { startSmtpSink } from '~tests/support/smtp-sink';

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
const wanted = 'Sonne im Hut 8';
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const makeToken = async () =>
  (await createResetLink(database.db, { actor, appUrl: 'https://crm.example', now })).split('/').at(-1) ?? '';

const reset = (token: string, at = now) => resetPassword(database.db, { token, wanted, now: at });

const signInWith = (tried: string) =>
  signIn(database.db, { email, password: tried, clientAddress: newId(), userAgent: null, now });

/** What a request leaves for the worker. */
async function jobsOf(address: string, clientAddress = newId()) {
  const jobs: { name: string; payload: JobPayload }[] = [];
  const queue = {
    send: (_tx: unknown, name: string, payload: JobPayload) => {
      jobs.push({ name, payload });
      return Promise.resolve();
    },
  };
  const answer = await requestReset(database.db, { email: address, clientAddress, queue });
  return { answer, jobs };
}

test('With a link a new password is chosen, once, and all devices are signed out', async () => {
  const session = await openSession(database.db, { actor, userAgent: null, now });
  const [token, another] = [await makeToken(), await makeToken()];
  expect(await reset(token)).toEqual({ ok: true, value: null });
  expect(await findSession(database.db, { token: session, now })).toBeNull();
  expect(await signInWith(password)).toMatchObject({ ok: false });
  expect(await signInWith(wanted)).toMatchObject({ ok: true });
  expect(await reset(token)).toEqual({ ok: false, error: 'not_found' });
  expect(await reset(another)).toEqual({ ok: false, error: 'not_found' });
});

test('Of two who use a link at the same moment, one changes the password', async () => {
  const token = await makeToken();
  const results = await Promise.all([reset(token), reset(token)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test('A link ends after two hours, and with the account', async () => {
  const token = await makeToken();
  expect(await findReset(database.db, { token, now: hoursLater(1.9) })).toEqual(actor);
  expect(await reset(token, hoursLater(2))).toEqual({ ok: false, error: 'not_found' });
  await database.db.update(members).set({ deactivatedAt: now }).where(eq(members.id, actor.memberId));
  expect(await reset(token)).toEqual({ ok: false, error: 'not_found' });
});

test('A password that everybody tries first is refused, and the link stays open', async () => {
  const token = await makeToken();
  const common = await resetPassword(database.db, { token, wanted: 'password1', now });
  expect(common).toEqual({ ok: false, error: 'password_common' });
  expect(await reset(token)).toMatchObject({ ok: true });
});

test('The token of a link is nowhere in the database', async () => {
  const token = await makeToken();
  expect(JSON.stringify(await database.db.select().from(passwordResets))).not.toContain(token);
});

test('Asking for a link tells nobody who has an account: same answer, same work, same limits', async () => {
  const nobody = `${newId()}@anklang.example`;
  const [known, unknown] = [await jobsOf(email), await jobsOf(nobody)];
  expect(unknown.answer).toEqual(known.answer);
  expect(unknown.jobs.map(({ name }) => name)).toEqual(known.jobs.map(({ name }) => name));
  expect(JSON.stringify([known, unknown])).not.toContain('anklang.example');
  for (const address of [email, nobody]) {
    for (let n = 0; n < 4; n++) await jobsOf(address);
    expect((await jobsOf(address)).answer).toEqual({ ok: false, error: 'too_many' });
  }
});

test('The link comes by mail from an owner’s mailbox, and works', async () => {
  const sink = await startSmtpSink();
  try {
    const [owner] = await database.db
      .select({ memberId: members.id })
      .from(members)
      .where(eq(members.role, 'owner'));
    const mailboxOwner = { ...actor, memberId: owner?.memberId ?? '' };
    await buildMailbox(database.db, mailboxOwner, sink.port);
    const { jobs } = await jobsOf(email);
    const context = mailContext(database.db, { now, appUrl: 'https://crm.example' });
    for (const { payload } of jobs) {
      await accountJobs[0]?.run(requestContext(context), payload, new AbortController().signal);
    }
    expect(sink.received.map(({ to }) => to)).toEqual([[email]]);
    const text = sink.received[0]?.mail.text ?? '';
    const token = /https:\/\/crm\.example\/new-password\/([\w-]{43})\s/.exec(text)?.[1] ?? '';
    expect(await reset(token)).toMatchObject({ ok: true });
  } finally {
    await sink.close();
  }
});

test('For an address that nobody has, no mail leaves', async () => {
  const { jobs } = await jobsOf('niemand@anklang.example');
  const before = await database.db.$count(passwordResets);
  const context = mailContext(database.db, { now });
  await accountJobs[0]?.run(requestContext(context), jobs[0]?.payload ?? {}, new AbortController().signal);
  expect(await database.db.$count(passwordResets)).toBe(before);
});
