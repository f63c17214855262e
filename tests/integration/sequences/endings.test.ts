import { eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { logOutcome } from '~/calls/log-outcome.server';
import type { CallReport } from '~/calls/logged-call';
import { usualRules } from '~/calls/usual-rules.server';
import { convertProspect } from '~/clients/convert-prospect.server';
import { seedServices } from '~/clients/seed-services.server';
import { findOrCreateCompany } from '~/companies/find-or-create-company.server';
import { classifyMail } from '~/inbox/classify-mail';
import { readMail } from '~/inbox/read-mail.server';
import { receiveMail } from '~/inbox/receive-mail.server';
import { deliverNext } from '~/mail/deliver-next.server';
import { unsubscribe } from '~/mail/unsubscribe.server';
import { openTokens } from '~/mail/write-message.server';
import { objectOnPage } from '~/packets/answer-page.server';
import { findPage } from '~/packets/find-page.server';
import type { MemberActor } from '~/platform/actor';
import { deleteProspect } from '~/prospects/delete-prospect.server';
import { advanceEnrolments } from '~/sequences/advance-enrolments.server';
import { exitEnrolment } from '~/sequences/exit-enrolment.server';
import { pauseEnrolment } from '~/sequences/pause-enrolment.server';
import { restEnrolments } from '~/sequences/rest-enrolments.server';
import { newId } from '~db/columns';
import { outcomeRules } from '~db/schema/calls';
import { deliveries, mailboxes } from '~db/schema/mail';
import { phoneNumbers, prospects } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { testNumber } from '~tests/factories/calls';
import { buildConversion } from '~tests/factories/clients';
import { deliveryReport, incomingMail } from '~tests/factories/incoming';
import {
  buildEnrolment,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  mailContext,
  testSecrets,
} from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';

let database: TestDatabase;
let sink: SmtpSink;
let actor: MemberActor;
let prospectId: string;
let enrolmentId: string;

const hoursLater = (hours: number) => DateTime.fromJSDate(BUILT_AT).plus({ hours }).toJSDate();
const now = hoursLater(2);

beforeAll(async () => {
  database = await createTestDatabase();
  sink = await startSmtpSink();
});
afterAll(async () => {
  await sink.close();
  await database.close();
});

/** Somebody who has had the first message of a sequence and whose second one waits. */
beforeEach(async () => {
  await database.sql`truncate workspaces, rate_limits cascade`;
  const { db } = database;
  sink.decide = () => 'accept';
  actor = await buildSender(db);
  await db.insert(outcomeRules).values(await usualRules(db, actor.workspaceId));
  await seedServices(db, { workspaceId: actor.workspaceId, locale: 'de' });
  await buildMailbox(db, actor, sink.port);
  prospectId = await buildWillingProspect(db, actor, 'erika@beispiel.example', 'further');
  await db.insert(phoneNumbers).values({ workspaceId: actor.workspaceId, prospectId, e164: testNumber(0) });
  enrolmentId = await buildEnrolment(db, actor, prospectId);
  await deliverNext(mailContext(db));
});

async function first() {
  const [delivery] = await database.db.select().from(deliveries);
  if (!delivery) throw new Error('no delivery');
  return delivery;
}

async function receive(raw: string) {
  const mail = await readMail(Buffer.from(raw));
  const classification = classifyMail(mail);
  await receiveMail(database.db, { ...actor, uid: 1, receivedAt: hoursLater(1), mail, classification, now });
}

const call = (report: Partial<CallReport>) =>
  logOutcome(database.db, {
    ...{ callId: newId(), prospectId, result: 'connected', phoneNumber: testNumber(0) },
    ...{ ...report, actor, now },
  });

async function tokens() {
  return openTokens(await first(), testSecrets);
}

/** The next attempt at the first message is answered so. */
async function refuse(code: number, text: string) {
  sink.decide = () => ({ code, text });
  await database.db.update(deliveries).set({ state: 'queued', dueAt: BUILT_AT });
  await deliverNext(mailContext(database.db));
}

async function callColleague() {
  const { db } = database;
  const { workspaceId } = actor;
  await buildWillingProspect(db, actor, 'kurt@beispiel.example');
  const companyId = await findOrCreateCompany(db, { workspaceId, name: 'Beispiel GmbH' });
  await db.update(prospects).set({ companyId }).where(eq(prospects.workspaceId, workspaceId));
}

const AUTOMATIC = ['Auto-Submitted: auto-replied'];

test.for<[string, { state: string; reason?: string | null }, () => Promise<unknown>]>([
  [
    'an answer in the thread',
    { state: 'finished_replied', reason: 'replied' },
    async () => receive(incomingMail({ inReplyTo: (await first()).messageId })),
  ],
  [
    'a mail of hers in a new thread',
    { state: 'finished_replied', reason: 'replied' },
    () => receive(incomingMail({ subject: 'Kurze Frage' })),
  ],
  [
    'an answer from another address',
    { state: 'finished_replied', reason: 'replied' },
    async () => receive(incomingMail({ from: 'e@privat.example', inReplyTo: (await first()).messageId })),
  ],
  [
    'a booked meeting',
    { state: 'finished_replied', reason: 'meeting_booked' },
    () => call({ conversation: 'meeting_booked', callback: { wallTime: '2026-03-05T10:00' } }),
  ],
  [
    'a no on the phone',
    { state: 'finished_replied', reason: 'not_interested' },
    () => call({ conversation: 'not_interested' }),
  ],
  [
    'somebody she has already',
    { state: 'finished_replied', reason: 'has_assistant' },
    () => call({ conversation: 'has_assistant' }),
  ],
  [
    '“do not call again”',
    { state: 'opted_out', reason: 'do_not_call' },
    () => call({ conversation: 'do_not_call' }),
  ],
  [
    'a client won on the phone',
    { state: 'finished_converted', reason: 'won' },
    () => call({ conversation: 'won' }),
  ],
  [
    'a conversion',
    { state: 'finished_converted', reason: 'converted' },
    async () => convertProspect(database.db, await buildConversion(database.db, actor, { prospectId })),
  ],
  [
    'a hard bounce by mail',
    { state: 'bounced', reason: 'address_refused' },
    async () => receive(deliveryReport({ about: (await first()).messageId })),
  ],
  [
    'an address the server doesn’t know',
    { state: 'bounced', reason: 'address_refused' },
    () => refuse(550, '5.1.1 No such user'),
  ],
  [
    'a message the server refuses',
    { state: 'failed', reason: 'refused' },
    () => refuse(554, '5.7.1 Looks like spam'),
  ],
  [
    'the link to unsubscribe',
    { state: 'opted_out', reason: 'unsubscribed' },
    async () => unsubscribe(database.db, { token: (await tokens()).unsubscribe, now }),
  ],
  [
    'a mail that asks for no more',
    { state: 'opted_out', reason: 'unsubscribed' },
    () => receive(incomingMail({ text: 'Bitte keine weiteren E-Mails.' })),
  ],
  [
    '“please don’t write again” on the packet page',
    { state: 'opted_out', reason: 'objection' },
    async () => {
      const found = await findPage(database.db, { token: (await tokens()).packet ?? '', now });
      if (!found) throw new Error('no page');
      await objectOnPage(database.db, { found, wording: 'Bitte nicht mehr schreiben', now });
    },
  ],
  [
    'her own hand',
    { state: 'exited_manual', reason: 'by_hand' },
    () => exitEnrolment(database.db, { enrolmentId, actor, now }),
  ],
  [
    'the deletion of the prospect',
    { state: 'exited_manual' },
    () => deleteProspect(database.db, { prospectId, deleted: true, actor, now }),
  ],
  [
    'a colleague’s answer, which pauses the company',
    { state: 'paused', reason: 'colleague_replied' },
    async () => {
      await callColleague();
      await receive(incomingMail({ from: 'Kurt <kurt@beispiel.example>' }));
    },
  ],
  [
    'an absence, which pauses until the stated return',
    { state: 'paused_ooo', reason: 'out_of_office' },
    () => receive(incomingMail({ headers: AUTOMATIC, text: 'Ich bin bis 13.03. im Urlaub.' })),
  ],
  [
    'a promised callback, which pauses until then',
    { state: 'paused', reason: 'callback' },
    () => call({ conversation: 'callback', callback: { wallTime: '2026-03-05T10:00' } }),
  ],
  [
    'a pause of hers',
    { state: 'paused', reason: 'by_hand' },
    () => pauseEnrolment(database.db, { enrolmentId, actor, now }),
  ],
  [
    'a full week',
    { state: 'paused', reason: 'week_full' },
    () => restEnrolments(database.db, { actor, now }),
  ],
  ['a call nobody answers, which ends nothing', { state: 'active' }, () => call({ result: 'no_answer' })],
  [
    'a full mailbox, which ends nothing',
    { state: 'active' },
    async () => receive(deliveryReport({ about: (await first()).messageId, status: '5.2.2' })),
  ],
])('%s', async ([, expected, happen]) => {
  await happen();
  const [enrolment] = await database.db.select().from(enrolments).where(eq(enrolments.id, enrolmentId));
  expect(enrolment).toMatchObject(expected);
  const isOver = !['active', 'paused', 'paused_ooo'].includes(expected.state);
  expect(enrolment?.endedAt !== null).toBe(isOver);

  // Nothing goes before it may go on; after an end, never.
  sink.decide = () => 'accept';
  sink.received.length = 0;
  await database.db.update(mailboxes).set({ state: 'active', failuresInRow: 0 });
  const tomorrow = hoursLater(24 * (isOver ? 30 : 8));
  await advanceEnrolments(database.db, tomorrow);
  await deliverNext(mailContext(database.db, { now: tomorrow }));
  expect(sink.received.length > 0).toBe(expected.state === 'active');
});
