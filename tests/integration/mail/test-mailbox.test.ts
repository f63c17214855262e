import type { SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createResolver } from '~/mail/look-up-sender-dns.server';
import { pauseMailbox } from '~/mail/pause-mailbox.server';
import { testMailbox } from '~/mail/test-mailbox.server';
import type { MemberActor } from '~/platform/actor';
import { mailboxes } from '~db/schema/mail';
import { buildMailbox, testSecrets } from '~tests/factories/mail';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type DnsStub, startDnsStub } from '~tests/support/dns-stub';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';

let database: TestDatabase;
let actor: MemberActor;
let sink: SmtpSink | undefined;
let dns: DnsStub;
const resolver = createResolver();

beforeAll(async () => {
  database = await createTestDatabase();
  dns = await startDnsStub({});
  resolver.setServers([dns.address]);
});
afterAll(async () => {
  await dns.close();
  await database.close();
});
beforeEach(async () => {
  actor = await buildWorkspace(database.db);
});
afterEach(async () => {
  await sink?.close();
  sink = undefined;
  await database.sql`truncate workspaces cascade`;
});

type Settings = Partial<typeof mailboxes.$inferInsert>;

async function mailboxAt(server: SMTPServerOptions, settings: Settings = {}) {
  sink = await startSmtpSink(server);
  const id = await buildMailbox(database.db, actor, sink.port);
  await database.db.update(mailboxes).set({ state: 'active', ...settings });
  return id;
}

const tryIt = ({ allowPrivate = true } = {}) =>
  testMailbox(database.db, { actor, secrets: testSecrets, allowPrivate, resolver });

const withProblem = (problem: string) => ({ ok: true, value: { diagnosis: { problem } } });

const takesOnly = (password: string): SMTPServerOptions => ({
  authOptional: false,
  allowInsecureAuth: true,
  onAuth: (auth, _session, callback) =>
    auth.password === password ? callback(null, { user: auth.username }) : callback(new Error('wrong')),
});

test('a server that takes the login is fine, and nothing is sent', async () => {
  const id = await mailboxAt(takesOnly('right'), { username: 'tilda' });
  await database.db.update(mailboxes).set({ encryptedPassword: testSecrets.seal('right', id) });
  expect(await tryIt()).toMatchObject({ ok: true, value: { diagnosis: null } });
  expect(sink?.seen).toBe(0);
});

test('a wrong password is told as such, with the answer of the server', async () => {
  const id = await mailboxAt(takesOnly('right'), { username: 'tilda' });
  await database.db.update(mailboxes).set({ encryptedPassword: testSecrets.seal('wrong', id) });
  const result = await tryIt();
  expect(result).toMatchObject(withProblem('login_refused'));
  expect(result.ok && result.value.diagnosis?.answer).toMatch(/^535 /);
});

test('a name that nobody has is told as such', async () => {
  await mailboxAt({}, { host: 'smtp.sonnentau.invalid' });
  expect(await tryIt()).toMatchObject(withProblem('name_not_found'));
});

test('a port where nobody listens is told as such', async () => {
  await mailboxAt({});
  await sink?.close();
  sink = undefined;
  expect(await tryIt()).toMatchObject(withProblem('connection_refused'));
});

test('a server without STARTTLS never gets the password in clear', async () => {
  let logins = 0;
  const onAuth: SMTPServerOptions['onAuth'] = (_auth, _session, callback) => {
    logins += 1;
    callback(null, { user: 'tilda' });
  };
  const id = await mailboxAt(
    { allowInsecureAuth: true, onAuth },
    { security: 'starttls', username: 'tilda' },
  );
  await database.db.update(mailboxes).set({ encryptedPassword: testSecrets.seal('right', id) });
  expect(await tryIt()).toMatchObject(withProblem('encryption'));
  expect(logins).toBe(0);
});

test('TLS on a port that speaks without is told as such', async () => {
  await mailboxAt({}, { security: 'tls' });
  expect(await tryIt()).toMatchObject(withProblem('encryption'));
});

test('a certificate nobody vouches for is told as such', async () => {
  await mailboxAt({ secure: true }, { security: 'tls' });
  expect(await tryIt()).toMatchObject(withProblem('certificate'));
});

test('a server that turns us away is quoted', async () => {
  await mailboxAt({
    onConnect: (_session, callback) => callback(Object.assign(new Error('not you'), { responseCode: 554 })),
  });
  const result = await tryIt();
  expect(result).toMatchObject(withProblem('turned_away'));
  expect(result.ok && result.value.diagnosis?.answer).toContain('not you');
});

test('a server on this machine is refused where the operator has not allowed it', async () => {
  await mailboxAt({});
  expect(await tryIt({ allowPrivate: false })).toMatchObject(withProblem('host_not_allowed'));
});

test('a good test ends a pause that a failure had caused, and none of hers', async () => {
  await mailboxAt({}, { state: 'paused', pauseReason: 'ECONNREFUSED', failuresInRow: 5 });
  await tryIt();
  const [mended] = await database.db.select().from(mailboxes);
  expect(mended).toMatchObject({ state: 'active', pauseReason: null, failuresInRow: 0 });
  await pauseMailbox(database.db, { actor });
  await tryIt();
  const [hers] = await database.db.select().from(mailboxes);
  expect(hers).toMatchObject({ state: 'paused' });
});

test('without a mailbox there is nothing to test', async () => {
  expect(await tryIt()).toEqual({ ok: false, error: 'not_found' });
});

test('the twenty-first test within ten minutes has to wait', async () => {
  await mailboxAt({}, { host: 'smtp.sonnentau.invalid' });
  for (let count = 0; count < 20; count += 1) await tryIt();
  expect(await tryIt()).toEqual({ ok: false, error: 'too_many' });
});
