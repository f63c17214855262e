import { eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findOrCreateCompany } from '~/companies/find-or-create-company.server';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { readInbox } from '~/inbox/read-inbox.server';
import { deliverNext } from '~/mail/deliver-next.server';
import type { MemberActor } from '~/platform/actor';
import { activities } from '~db/schema/activities';
import { inboundMessages, inboxes } from '~db/schema/inbox';
import { deliveries } from '~db/schema/mail';
import { emailAddresses, prospects } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { deliveryReport, incomingMail } from '~tests/factories/incoming';
import {
  buildEnrolment,
  buildInbox,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  mailContext,
} from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type ImapServer, startImapServer } from '~tests/support/imap-server';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';

let database: TestDatabase;
let sink: SmtpSink;
let imap: ImapServer;
let actor: MemberActor;
let inboxId: string;
let prospectId: string;
/** The Message-ID of the one message that has gone out. */
let sent: string;

const hoursLater = (hours: number) => DateTime.fromJSDate(BUILT_AT).plus({ hours }).toJSDate();

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
  [sink, imap] = await Promise.all([startSmtpSink(), startImapServer()]);
  actor = await buildSender(database.db);
  const mailboxId = await buildMailbox(database.db, actor, sink.port);
  inboxId = await buildInbox(database.db, actor, mailboxId, imap);
  prospectId = await buildWillingProspect(database.db, actor);
  await buildEnrolment(database.db, actor, prospectId);
  await deliverNext(mailContext(database.db));
  const [delivery] = await database.db.select().from(deliveries);
  sent = delivery?.messageId ?? '';
  expect(sink.received).toHaveLength(1);
});
afterEach(async () => {
  imap.close();
  await sink.close();
});

const read = (hours = 2) =>
  readInbox(mailContext(database.db, { now: hoursLater(hours) }), {
    workspaceId: actor.workspaceId,
    inboxId,
  });
const receive = (raw: string) => imap.deliver(raw, hoursLater(1));
const kept = () => database.db.select().from(inboundMessages);
const enrolmentOf = async (id = prospectId) =>
  (await database.db.select().from(enrolments).where(eq(enrolments.prospectId, id)))[0];
const linesOf = async (id = prospectId) =>
  (await database.db.select().from(activities).where(eq(activities.prospectId, id))).map(({ kind }) => kind);
const suppressed = (value = 'erika@beispiel.example') =>
  isSuppressed(database.db, { workspaceId: actor.workspaceId, channel: 'email', value });

test('a reply ends the sequence and stands in the timeline', async () => {
  receive(incomingMail({ inReplyTo: sent, text: 'Gern!\r\n\r\n> Sehr geehrte Frau Beispiel' }));
  expect(await read()).toBeNull();
  expect(await enrolmentOf()).toMatchObject({ state: 'finished_replied', reason: 'replied' });
  expect(await linesOf()).toContain('mail_received');
  expect(await kept()).toMatchObject([{ kind: 'reply', text: 'Gern!', prospectId, doneAt: null }]);
});

test('a reply in a new thread ends it as well', async () => {
  receive(incomingMail({ subject: 'Ihr Anruf', inReplyTo: null }));
  await read();
  expect(await enrolmentOf()).toMatchObject({ state: 'finished_replied' });
});

test('the answer from another address is known by the message it refers to', async () => {
  receive(incomingMail({ from: 'erika@privat.example', inReplyTo: sent }));
  await read();
  expect(await enrolmentOf()).toMatchObject({ state: 'finished_replied' });
});

test('what the person wrote before the sequence began ends nothing', async () => {
  imap.deliver(incomingMail({}), hoursLater(-24));
  await read();
  expect(await enrolmentOf()).toMatchObject({ state: 'active' });
});

test('other mail is not kept', async () => {
  receive(incomingMail({ from: 'Oma <oma@familie.example>', subject: 'Sonntag', text: 'Kommst du?' }));
  receive(
    incomingMail({
      from: 'news@fachblatt.example',
      headers: ['List-Unsubscribe: <https://fachblatt.example>'],
    }),
  );
  await read();
  expect(await kept()).toEqual([]);
  expect(await enrolmentOf()).toMatchObject({ state: 'active' });
});

test('the mailbox stays as it is: nothing is marked as read', async () => {
  receive(incomingMail({ inReplyTo: sent }));
  const before = imap.flags();
  await read();
  expect(await kept()).toHaveLength(1);
  expect(imap.flags()).toEqual(before);
});

test('the same message has no second effect, even when the server numbers its messages anew', async () => {
  receive(incomingMail({ inReplyTo: sent }));
  await read();
  await read();
  imap.renumber();
  receive(incomingMail({ messageId: '<antwort-2@beispiel.example>', inReplyTo: sent }));
  await read();
  expect((await kept()).map(({ messageId }) => messageId).sort()).toEqual([
    '<antwort-1@beispiel.example>',
    '<antwort-2@beispiel.example>',
  ]);
  expect((await linesOf()).filter((kind) => kind === 'mail_received')).toHaveLength(2);
  const [inbox] = await database.db.select().from(inboxes);
  expect(inbox?.lastUid).toBeGreaterThan(1000);
});

test('a colleague’s reply pauses the company', async () => {
  const { workspaceId } = actor;
  const colleagueId = await buildWillingProspect(database.db, actor, 'kurt@beispiel.example');
  const companyId = await findOrCreateCompany(database.db, { workspaceId, name: 'Beispiel GmbH' });
  await database.db.update(prospects).set({ companyId }).where(eq(prospects.workspaceId, workspaceId));
  receive(incomingMail({ from: 'Kurt <kurt@beispiel.example>', inReplyTo: sent }));
  await read();
  expect(await enrolmentOf()).toMatchObject({ state: 'paused', reason: 'colleague_replied' });
  expect(await linesOf(colleagueId)).toContain('mail_received');
});

test('an absence pauses until the day after the stated return, and is no reply', async () => {
  receive(
    incomingMail({
      subject: 'Automatische Antwort: Meine Unterlagen',
      headers: ['Auto-Submitted: auto-replied'],
      inReplyTo: sent,
      text: 'Ich bin bis 13.03. im Urlaub.',
    }),
  );
  await read();
  const enrolment = await enrolmentOf();
  expect(enrolment).toMatchObject({ state: 'paused_ooo', reason: 'out_of_office' });
  expect(enrolment?.pausedUntil).toEqual(new Date('2026-03-13T23:00:00Z'));
});

test('an absence without a date pauses for seven working days', async () => {
  receive(incomingMail({ headers: ['Auto-Submitted: auto-replied'], inReplyTo: sent, text: 'Bin weg.' }));
  await read();
  expect((await enrolmentOf())?.pausedUntil).toEqual(new Date('2026-03-10T23:00:00Z'));
});

test('a hard bounce closes the address', async () => {
  receive(deliveryReport({ about: sent }));
  await read();
  expect(await suppressed()).toBe(true);
  expect(await enrolmentOf()).toMatchObject({ state: 'bounced' });
});

test('a hard bounce for another reason ends the sequence and marks the address alone', async () => {
  receive(deliveryReport({ about: sent, status: '5.4.6' }));
  await read();
  expect(await suppressed()).toBe(false);
  expect(await enrolmentOf()).toMatchObject({ state: 'bounced' });
  const [address] = await database.db.select().from(emailAddresses);
  expect(address?.state).toBe('invalid');
});

test('a forged bounce suppresses nobody', async () => {
  receive(deliveryReport({ about: '<erfunden@sonnentau.example>' }));
  receive(
    deliveryReport({
      about: '<auch-erfunden@sonnentau.example>',
      status: '5.1.2',
      from: 'Erika Beispiel <erika@beispiel.example>',
    }),
  );
  await read();
  expect(await suppressed()).toBe(false);
  expect(await enrolmentOf()).toMatchObject({ state: 'active' });
  expect(await kept()).toEqual([]);
});

test.each([
  ['a full mailbox', '5.2.2', 'failed', 'bounce_soft'],
  ['a server that keeps trying', '4.4.1', 'delayed', 'delayed'],
])('%s is told and changes nothing', async (_, status, action, kind) => {
  receive(deliveryReport({ about: sent, status, action }));
  await read();
  expect(await kept()).toMatchObject([{ kind }]);
  expect(await suppressed()).toBe(false);
  expect(await enrolmentOf()).toMatchObject({ state: 'active' });
});

test('whoever asks for no more mail gets none', async () => {
  receive(incomingMail({ inReplyTo: sent, text: 'Bitte keine weiteren E-Mails.' }));
  await read();
  expect(await suppressed()).toBe(true);
  expect(await enrolmentOf()).toMatchObject({ state: 'opted_out', reason: 'unsubscribed' });
});

test('a wrong password is named, and the next try that works clears it', async () => {
  const { login } = imap;
  await database.db.update(inboxes).set({ username: 'niemand' });
  expect(await read()).toMatchObject({ problem: 'login_refused' });
  expect((await database.db.select().from(inboxes))[0]).toMatchObject({ problem: 'login_refused' });
  await database.db.update(inboxes).set({ username: login.username });
  expect(await read()).toBeNull();
  expect((await database.db.select().from(inboxes))[0]).toMatchObject({ problem: null });
});

test('a server in the own network is refused unless the operator allows it', async () => {
  const context = mailContext(database.db, { now: hoursLater(2) });
  const strict = { ...context, env: { ...context.env, SMTP_ALLOW_PRIVATE: false } };
  const found = await readInbox(strict, { workspaceId: actor.workspaceId, inboxId });
  expect(found).toMatchObject({ problem: 'host_not_allowed' });
});
