import { DateTime } from 'luxon';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { suppress } from '~/consent/suppress.server';
import { approveDelivery } from '~/mail/approve-delivery.server';
import { cancelDelivery } from '~/mail/cancel-delivery.server';
import { confirmSent } from '~/mail/confirm-sent.server';
import { deliverNext } from '~/mail/deliver-next.server';
import { findDelivery } from '~/mail/find-delivery.server';
import { messageFile } from '~/mail/message-file.server';
import { pauseSending } from '~/mail/pause-sending.server';
import { readMessage } from '~/mail/read-message.server';
import { resumeSending } from '~/mail/resume-sending.server';
import { sendAgain } from '~/mail/send-again.server';
import { findSendingObstacle } from '~/mail/sending-obstacle.server';
import type { MemberActor } from '~/platform/actor';
import { newId } from '~db/columns';
import { workspaces } from '~db/schema/accounts';
import { deliveries } from '~db/schema/mail';
import { enrolments, steps } from '~db/schema/sequences';
import {
  buildEnrolment,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  mailContext,
  testSecrets,
} from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';

let database: TestDatabase;
let sink: SmtpSink;
let actor: MemberActor;
let prospectId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  sink = await startSmtpSink();
  actor = await buildSender(database.db);
  prospectId = await buildWillingProspect(database.db, actor);
});
afterEach(async () => {
  await sink.close();
  await database.sql`truncate workspaces cascade`;
});

const later = (duration: object) => DateTime.fromJSDate(BUILT_AT).plus(duration).toJSDate();
const at = (duration: object, appUrl?: string) =>
  mailContext(database.db, { now: later(duration), ...(appUrl && { appUrl }) });
const appUrl = 'https://anklang.example';

async function theDelivery() {
  const [delivery, ...others] = await database.db.select().from(deliveries);
  if (!delivery || others.length > 0) throw new Error('not exactly one delivery');
  return delivery;
}

const theEnrolment = async () => (await database.db.select().from(enrolments))[0];

const inHand = async (now = BUILT_AT) => ({ deliveryId: (await theDelivery()).id, actor, now });
const approve = async (now = BUILT_AT) =>
  approveDelivery(database.db, { ...(await inHand(now)), secrets: testSecrets, appUrl });

async function planForApproval() {
  await database.db.update(steps).set({ needsApproval: true });
  await buildEnrolment(database.db, actor, prospectId);
}

async function planLost() {
  await buildMailbox(database.db, actor, sink.port);
  await buildEnrolment(database.db, actor, prospectId);
  sink.decide = () => 'drop';
  await deliverNext(at({}));
  sink.decide = () => 'accept';
}

test('a message to be approved goes only after her yes, with exactly the text she has read', async () => {
  await planForApproval();
  await buildMailbox(database.db, actor, sink.port);
  expect(await deliverNext(at({}))).toBe(false);
  const read = await readMessage(database.db, { delivery: await theDelivery(), appUrl });
  expect(read).toMatchObject({ written: false, message: { subject: expect.stringContaining('Unterlagen') } });

  expect(await approve()).toMatchObject({ ok: true, value: { state: 'queued' } });
  await database.db.update(workspaces).set({ postalAddress: 'Somewhere else 1' });
  const fixed = await readMessage(database.db, { delivery: await theDelivery(), appUrl });
  expect(fixed).toEqual({ ...read, written: true });
  await deliverNext(at({}));
  expect(sink.received[0]?.mail.text).toContain('Amselweg 3');
});

test('what she reads shows none of the secrets in its links', async () => {
  await planForApproval();
  await approve();
  const { message } = await readMessage(database.db, { delivery: await theDelivery(), appUrl });
  expect(message?.text).toContain(`${appUrl}/p/…`);
  expect(message?.html).not.toContain('-token-');
});

test('her yes comes too late for somebody who has objected', async () => {
  await planForApproval();
  await suppress(database.db, {
    channel: 'email',
    values: ['erika@beispiel.example'],
    reason: 'objection',
    prospectId,
    actor,
    now: BUILT_AT,
  });
  expect(await approve()).toMatchObject({ ok: true, value: { state: 'blocked' } });
  expect(await theDelivery()).toMatchObject({ state: 'blocked', reason: 'suppressed', text: null });
});

test('a second yes changes nothing', async () => {
  await planForApproval();
  await approve();
  expect(await approve()).toEqual({ ok: false, error: 'stale' });
});

test('a message approved days after it was due is not overdue', async () => {
  await planForApproval();
  await buildMailbox(database.db, actor, sink.port);
  await approve(later({ days: 3 }));
  await deliverNext(at({ days: 3 }));
  expect(await theDelivery()).toMatchObject({ state: 'sent' });
});

test('a message taken back ends the sequence it belongs to', async () => {
  await planForApproval();
  expect(await cancelDelivery(database.db, await inHand())).toMatchObject({ ok: true });
  expect(await theDelivery()).toMatchObject({ state: 'cancelled', reason: 'cancelled' });
  expect(await theEnrolment()).toMatchObject({ state: 'exited_manual', reason: 'message_cancelled' });
});

test('what has gone can be taken back no more', async () => {
  await buildMailbox(database.db, actor, sink.port);
  await buildEnrolment(database.db, actor, prospectId);
  await deliverNext(at({}));
  expect(await cancelDelivery(database.db, await inHand())).toEqual({ ok: false, error: 'stale' });
  expect(await theEnrolment()).toMatchObject({ state: 'active' });
});

test('an unknown message that did arrive counts as sent, and the sequence goes on', async () => {
  await planLost();
  expect(await confirmSent(database.db, await inHand(later({ hours: 2 })))).toMatchObject({ ok: true });
  expect(await theDelivery()).toMatchObject({ state: 'sent', sentAt: BUILT_AT, reason: null });
  const enrolment = await theEnrolment();
  expect(enrolment).toMatchObject({ state: 'active', position: 1 });
  expect(enrolment?.nextStepAt).toBeInstanceOf(Date);
});

test('an unknown message that did not arrive goes again under the same Message-ID', async () => {
  await planLost();
  const lost = await theDelivery();
  expect(await sendAgain(database.db, await inHand(later({ days: 2 })))).toMatchObject({ ok: true });
  await deliverNext(at({ days: 2 }));
  expect(sink.received.map(({ mail }) => mail.messageId)).toEqual([lost.messageId]);
  expect(await theDelivery()).toMatchObject({ state: 'sent', text: lost.text });
});

test('a failed message that is sent again takes its sequence up again', async () => {
  await buildMailbox(database.db, actor, sink.port);
  await buildEnrolment(database.db, actor, prospectId);
  sink.decide = () => ({ code: 554, text: '5.7.1 no' });
  await deliverNext(at({}));
  expect(await theEnrolment()).toMatchObject({ state: 'failed' });

  sink.decide = () => 'accept';
  await sendAgain(database.db, await inHand(later({ hours: 1 })));
  expect(await theEnrolment()).toMatchObject({ state: 'active', endedAt: null });
  await deliverNext(at({ hours: 1 }));
  expect(await theDelivery()).toMatchObject({ state: 'sent', attempts: 1 });
  expect(await theEnrolment()).toMatchObject({ position: 1 });
});

test('a failed message does not go again while its recipient is in another sequence', async () => {
  await buildMailbox(database.db, actor, sink.port);
  await buildEnrolment(database.db, actor, prospectId);
  sink.decide = () => ({ code: 554, text: '5.7.1 no' });
  await deliverNext(at({}));
  const ended = await theEnrolment();
  if (!ended) throw new Error('no enrolment');
  await database.db.insert(enrolments).values({ ...ended, id: newId(), state: 'active', endedAt: null });
  expect(await sendAgain(database.db, await inHand())).toEqual({ ok: false, error: 'enrolled_elsewhere' });
  expect(await theDelivery()).toMatchObject({ state: 'failed' });
});

test('a blocked message that is tried again still waits for her yes, where its step asks for one', async () => {
  await planForApproval();
  await database.db.update(deliveries).set({ state: 'blocked', reason: 'consent_needed' });
  expect(await sendAgain(database.db, await inHand())).toMatchObject({ ok: true });
  expect(await theDelivery()).toMatchObject({ state: 'awaiting_approval', reason: null });
});

test('what waits or has gone is not sent again', async () => {
  await buildMailbox(database.db, actor, sink.port);
  await buildEnrolment(database.db, actor, prospectId);
  expect(await sendAgain(database.db, await inHand())).toEqual({ ok: false, error: 'stale' });
  await deliverNext(at({}));
  expect(await sendAgain(database.db, await inHand())).toEqual({ ok: false, error: 'stale' });
});

test('without a mailbox she downloads a message as a draft, sends it and says so', async () => {
  await buildEnrolment(database.db, actor, prospectId);
  await deliverNext(at({}));
  const delivery = await theDelivery();
  const wanted = { workspaceId: actor.workspaceId, deliveryId: delivery.id };
  const file = await messageFile(at({}), wanted);
  if (!file.ok) throw new Error(file.error);
  const mail = await simpleParser(file.value);
  expect(mail.headers.get('x-unsent')).toBe('1');
  expect(mail).toMatchObject({ messageId: delivery.messageId, subject: delivery.subject });
  expect(mail.text).toMatch(/https:\/\/anklang\.example\/p\/[\w-]{43}/);

  await confirmSent(database.db, await inHand(later({ hours: 1 })));
  expect(await theDelivery()).toMatchObject({ state: 'sent', sentAt: later({ hours: 1 }) });
  expect(await theEnrolment()).toMatchObject({ position: 1 });
});

test('a message that is not written yet is no file', async () => {
  await planForApproval();
  const { id: deliveryId } = await theDelivery();
  expect(await messageFile(at({}), { workspaceId: actor.workspaceId, deliveryId })).toEqual({
    ok: false,
    error: 'not_found',
  });
});

test('a message that lacks a value says which', async () => {
  await planForApproval();
  await database.sql`update templates set body = '{{Firma}} und {{Branche}}'`;
  const read = await readMessage(database.db, { delivery: await theDelivery(), appUrl });
  expect(read).toEqual({ message: null, missing: ['company', 'industry'], written: false });
});

test('the messages of one workspace are nothing to another', async () => {
  await planForApproval();
  const stranger = { ...(await inHand()), actor: await buildWorkspace(database.db) };
  const notFound = { ok: false, error: 'not_found' };
  const { workspaceId } = stranger.actor;
  const { deliveryId } = stranger;
  expect(await approveDelivery(database.db, { ...stranger, secrets: testSecrets, appUrl })).toEqual(notFound);
  expect(await cancelDelivery(database.db, stranger)).toEqual(notFound);
  expect(await confirmSent(database.db, stranger)).toEqual(notFound);
  expect(await sendAgain(database.db, stranger)).toEqual(notFound);
  expect(await messageFile(at({}), { workspaceId, deliveryId })).toEqual(notFound);
  expect(await findDelivery(database.db, { workspaceId, deliveryId })).toBeNull();
});

test('paused with one switch, or by a restored backup, nothing goes until she lets it', async () => {
  await buildMailbox(database.db, actor, sink.port);
  await buildEnrolment(database.db, actor, prospectId);
  await pauseSending(database.db, { actor, now: BUILT_AT });
  expect(await findSendingObstacle(database.db, actor)).toBe('allPaused');
  expect(await deliverNext(at({}))).toBe(false);
  await resumeSending(database.db, { actor, now: BUILT_AT });
  expect(await deliverNext(at({}))).toBe(true);
  expect(sink.received[0]?.from).toBe('tilda@sonnentau.example');
});

test('a message tells whom it is for and where it belongs', async () => {
  await planForApproval();
  const { id: deliveryId } = await theDelivery();
  const found = await findDelivery(database.db, { workspaceId: actor.workspaceId, deliveryId });
  expect(found).toMatchObject({
    prospect: { id: prospectId, lastName: 'Beispiel' },
    sequence: { name: 'Unterlagen und Nachfrage' },
    step: { position: 0 },
  });
});
