import { eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findConsent } from '~/consent/find-consent.server';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { suppress } from '~/consent/suppress.server';
import { withdrawConsent } from '~/consent/withdraw-consent.server';
import { deliverNext } from '~/mail/deliver-next.server';
import { expireLeases } from '~/mail/hold-lease.server';
import type { MemberActor } from '~/platform/actor';
import { workspaces } from '~db/schema/accounts';
import { activities } from '~db/schema/activities';
import { suppressions } from '~db/schema/consent';
import { deliveries, mailboxes } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';
import {
  buildEnrolment,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  mailContext,
} from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';

let database: TestDatabase;
let sink: SmtpSink;
let actor: MemberActor;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
  sink = await startSmtpSink();
  actor = await buildSender(database.db);
});
afterEach(() => sink.close());

async function planOne() {
  await buildMailbox(database.db, actor, sink.port);
  const prospectId = await buildWillingProspect(database.db, actor);
  await buildEnrolment(database.db, actor, prospectId);
  return prospectId;
}

async function theDelivery() {
  const [delivery, ...others] = await database.db.select().from(deliveries);
  if (!delivery || others.length > 0) throw new Error('not exactly one delivery');
  return delivery;
}

const at = (duration: object) =>
  mailContext(database.db, { now: DateTime.fromJSDate(BUILT_AT).plus(duration).toJSDate() });
const theEnrolment = async () => (await database.db.select().from(enrolments))[0];
const theMailbox = async () => (await database.db.select().from(mailboxes))[0];

test('a message is sent once, with everything the law asks for', async () => {
  await planOne();
  expect(await deliverNext(at({}))).toBe(true);
  expect(await deliverNext(at({ minutes: 1 }))).toBe(false);

  expect(sink.received).toHaveLength(1);
  const [received] = sink.received;
  const mail = received?.mail;
  expect(received?.to).toEqual(['erika@beispiel.example']);
  expect(mail?.from?.text).toBe('"Tilda Sonnentau" <tilda@sonnentau.example>');
  expect(mail?.text).toContain('Sehr geehrte Frau Beispiel,');
  expect(mail?.text).toMatch(/https:\/\/anklang\.example\/p\/[\w-]{43}>/);
  for (const part of ['Amselweg 3', 'impressum', 'am Telefon zugestimmt', 'Art. 14 DSGVO']) {
    expect(mail?.text).toContain(part);
    expect(mail?.html).toContain(part);
  }
  const list = mail?.headers.get('list') as unknown as Record<string, { url?: string; mail?: string }>;
  expect(list.unsubscribe?.url).toMatch(/^https:\/\/anklang\.example\/unsubscribe\/[\w-]{43}$/);
  expect(list.unsubscribe?.mail).toBe('tilda@sonnentau.example?subject=unsubscribe');
  expect(String(received?.raw)).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  expect(await theDelivery()).toMatchObject({ state: 'sent', attempts: 1, messageId: mail?.messageId });
});

test('nothing in a message tells when it is read', async () => {
  await planOne();
  await deliverNext(at({}));
  const { mail } = sink.received[0] ?? {};
  expect(mail?.html).toContain('Sehr geehrte Frau Beispiel,');
  expect(mail?.html).not.toMatch(
    /<(img|link|iframe|object|embed|video|audio|script)\b|\bsrc=|\bbackground=|url\(|@import/i,
  );
  const headers = [...(mail?.headers.keys() ?? [])];
  expect(headers.filter((name) => /receipt|notification/.test(name))).toEqual([]);
});

test('the tokens of the links are nowhere in the database', async () => {
  await planOne();
  await deliverNext(at({}));
  const link = /\/p\/([\w-]{43})/.exec(sink.received[0]?.mail.text ?? '')?.[1] ?? 'no link';
  const rows = JSON.stringify([await theDelivery(), await database.db.query.packetPages.findMany()]);
  expect(rows).not.toContain(link);
});

test('when strangers cannot open the installation, the packet travels with the message', async () => {
  await planOne();
  await deliverNext(mailContext(database.db, { appUrl: 'http://localhost:3000' }));
  const raw = String(sink.received[0]?.raw);
  expect(raw).not.toContain('localhost:3000');
  expect(raw).toContain('List-Unsubscribe: <mailto:tilda@sonnentau.example?subject=unsubscribe>');
  expect(raw).not.toContain('List-Unsubscribe-Post');
  const text = sink.received[0]?.mail.text;
  expect(text).toContain('antworten Sie einfach mit „Nein danke“');
  expect(text).toContain('- Meine Website: https://sonnentau.example/');
});

test('after a 4xx the same message is tried again later, under the same Message-ID', async () => {
  await planOne();
  sink.decide = () => ({ code: 451, text: '4.3.0 try later' });
  await deliverNext(at({}));
  const deferred = await theDelivery();
  expect(deferred).toMatchObject({ state: 'queued', attempts: 1 });
  expect(deferred.lastError).toContain('try later');
  expect(deferred.dueAt.getTime()).toBeGreaterThanOrEqual(BUILT_AT.getTime() + 5 * 60_000);
  expect(await deliverNext(at({ minutes: 1 }))).toBe(false);

  sink.decide = () => 'accept';
  await deliverNext(at({ minutes: 30 }));
  expect(sink.received.map(({ mail }) => mail.messageId)).toEqual([deferred.messageId]);
  expect(await theDelivery()).toMatchObject({ state: 'sent', attempts: 2, text: deferred.text });
});

test('ten 4xx in a row are the end, and it shows', async () => {
  const prospectId = await planOne();
  await database.db.update(deliveries).set({ attempts: 9 });
  sink.decide = () => ({ code: 451, text: 'try later' });
  await deliverNext(at({}));
  expect(await theDelivery()).toMatchObject({ state: 'failed', reason: 'tries_used_up', attempts: 10 });
  expect(await theEnrolment()).toMatchObject({ state: 'failed' });
  const lines = await database.db.select().from(activities).where(eq(activities.prospectId, prospectId));
  expect(lines.map(({ kind }) => kind)).toContain('mail_failed');
});

test('a 5xx is final after one try and closes no address', async () => {
  await planOne();
  sink.decide = () => ({ code: 554, text: '5.7.1 looks like spam' });
  await deliverNext(at({}));
  expect(await theDelivery()).toMatchObject({ state: 'failed', reason: 'refused', attempts: 1 });
  expect(await deliverNext(at({ hours: 1 }))).toBe(false);
  const contact = {
    workspaceId: actor.workspaceId,
    channel: 'email',
    value: 'erika@beispiel.example',
  } as const;
  expect(await isSuppressed(database.db, contact)).toBe(false);
});

test('550 5.1.1 closes the address and ends the sequence as bounced', async () => {
  await planOne();
  sink.decide = () => ({ code: 550, text: '5.1.1 no such user' });
  await deliverNext(at({}));
  expect(await theDelivery()).toMatchObject({ state: 'failed', reason: 'address_refused' });
  expect(await theEnrolment()).toMatchObject({ state: 'bounced' });
  const contact = {
    workspaceId: actor.workspaceId,
    channel: 'email',
    value: 'erika@beispiel.example',
  } as const;
  expect(await isSuppressed(database.db, contact)).toBe(true);
});

test.each([530, 535])(
  '%i pauses the mailbox until she acts, uses up no try and closes no address',
  async (code) => {
    await planOne();
    sink.decide = () => ({ code, text: '5.7.0 authentication required' });
    await deliverNext(at({}));
    expect(await theMailbox()).toMatchObject({ state: 'paused', probeAt: null });
    expect(await theDelivery()).toMatchObject({ state: 'queued', attempts: 0 });
    expect(await database.db.$count(suppressions)).toBe(0);
    expect(await deliverNext(at({ hours: 1 }))).toBe(false);
    expect(sink.seen).toBe(1);
  },
);

test('a connection lost after the last dot leaves the message unknown, and nobody sends it again', async () => {
  await planOne();
  sink.decide = () => 'drop';
  await deliverNext(at({}));
  expect(sink.seen).toBe(1);
  expect(await theDelivery()).toMatchObject({ state: 'unknown', reason: 'connection_lost', attempts: 1 });
  sink.decide = () => 'accept';
  expect(await deliverNext(at({ hours: 1 }))).toBe(false);
  await expireLeases(database.db, at({ hours: 2 }).now());
  expect(await deliverNext(at({ hours: 2 }))).toBe(false);
  expect(sink.received).toHaveLength(0);
});

test('without a server five failures pause the mailbox, and one message every five minutes tries again', async () => {
  await planOne();
  await sink.close();
  await database.db.update(mailboxes).set({ failuresInRow: 4 });
  await deliverNext(at({}));
  expect(await theMailbox()).toMatchObject({ state: 'paused', failuresInRow: 5 });
  expect(await theDelivery()).toMatchObject({ state: 'queued', attempts: 0 });

  sink = await startSmtpSink();
  await database.db.update(mailboxes).set({ port: sink.port });
  await database.db.update(deliveries).set({ dueAt: BUILT_AT });
  expect(await deliverNext(at({ minutes: 4 }))).toBe(false);
  await deliverNext(at({ minutes: 6 }));
  expect(await theMailbox()).toMatchObject({ state: 'active', failuresInRow: 0 });
  expect(sink.received).toHaveLength(1);
});

test('who objected before the message was claimed gets nothing', async () => {
  const prospectId = await planOne();
  const values = ['erika@beispiel.example'];
  await suppress(database.db, {
    channel: 'email',
    values,
    reason: 'unsubscribed',
    prospectId,
    actor,
    now: BUILT_AT,
  });
  await deliverNext(at({}));
  expect(sink.seen).toBe(0);
  expect(await theDelivery()).toMatchObject({ state: 'cancelled', reason: 'suppressed' });
});

test('who objects while we connect gets nothing either', async () => {
  const prospectId = await planOne();
  await sink.close();
  const values = ['erika@beispiel.example'];
  sink = await startSmtpSink({
    onConnect: (_session, callback) => {
      suppress(database.db, {
        channel: 'email',
        values,
        reason: 'objection',
        prospectId,
        actor,
        now: BUILT_AT,
      }).then(() => callback(), callback);
    },
  });
  await database.db.update(mailboxes).set({ port: sink.port });
  await deliverNext(at({}));
  expect(sink.seen).toBe(0);
  expect(await theDelivery()).toMatchObject({ state: 'cancelled', reason: 'suppressed' });
});

test('a consent taken back blocks what was planned', async () => {
  const prospectId = await planOne();
  const address = 'erika@beispiel.example';
  await withdrawConsent(database.db, {
    prospectId,
    address,
    wording: 'Bitte doch nicht.',
    language: 'de',
    source: 'recorded',
    actor,
    now: BUILT_AT,
  });
  expect(
    await findConsent(database.db, { workspaceId: actor.workspaceId, address, scope: 'packet' }),
  ).toBeNull();
  await deliverNext(at({}));
  expect(await theDelivery()).toMatchObject({ state: 'blocked', reason: 'consent_needed' });
});

test('without postal address and imprint nothing goes, and the reason is kept', async () => {
  await planOne();
  await database.db.update(workspaces).set({ imprint: null });
  await deliverNext(at({}));
  expect(sink.seen).toBe(0);
  expect(await theDelivery()).toMatchObject({ state: 'blocked', reason: 'sender_incomplete', attempts: 0 });
});

test('what is more than a day late is held for her decision', async () => {
  await planOne();
  await deliverNext(at({ days: 1, minutes: 1 }));
  expect(await theDelivery()).toMatchObject({ state: 'held', reason: 'overdue' });
  expect(sink.seen).toBe(0);
});

test('outside of office hours the message slides to the next morning', async () => {
  await planOne();
  await deliverNext(at({ hours: 10 }));
  expect(sink.seen).toBe(0);
  expect(await theDelivery()).toMatchObject({ state: 'queued', dueAt: new Date('2026-03-03T08:00:00Z') });
});

test('without a mailbox the message is written and stays in the outbox', async () => {
  await buildEnrolment(database.db, actor, await buildWillingProspect(database.db, actor));
  await deliverNext(at({}));
  const delivery = await theDelivery();
  expect(delivery).toMatchObject({ state: 'outbox', attempts: 0 });
  expect(delivery.subject).toBe('Meine Unterlagen, wie am Telefon besprochen');
});

test('a workspace that is paused, as after a restored backup, sends nothing', async () => {
  await planOne();
  await database.db.update(workspaces).set({ sendingPaused: true });
  expect(await deliverNext(at({}))).toBe(false);
  expect(await theDelivery()).toMatchObject({ state: 'queued' });
});
