import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { suppress } from '~/consent/suppress.server';
import { answerMail } from '~/inbox/answer-mail.server';
import { classifyMail } from '~/inbox/classify-mail';
import { finishMail } from '~/inbox/finish-mail.server';
import { countOpenReplies, listInbound } from '~/inbox/list-inbound.server';
import { readMail } from '~/inbox/read-mail.server';
import { receiveMail } from '~/inbox/receive-mail.server';
import { deliverNext } from '~/mail/deliver-next.server';
import type { MemberActor } from '~/platform/actor';
import { workspaces } from '~db/schema/accounts';
import { inboundMessages } from '~db/schema/inbox';
import { emailAddresses } from '~db/schema/prospects';
import { incomingMail } from '~tests/factories/incoming';
import {
  buildEnrolment,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  mailContext,
  testSecrets as secrets,
} from '~tests/factories/mail';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { type SmtpSink, startSmtpSink } from '~tests/support/smtp-sink';

/** A Sunday: nothing is sent by itself. */
const now = new Date('2026-03-08T20:00:00Z');

let database: TestDatabase;
let sink: SmtpSink;
let actor: MemberActor;
let inboundId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
  sink = await startSmtpSink();
  actor = await buildSender(database.db);
  await buildMailbox(database.db, actor, sink.port);
  const prospectId = await buildWillingProspect(database.db, actor);
  await buildEnrolment(database.db, actor, prospectId);
  await deliverNext(mailContext(database.db));
  const sent = sink.received[0]?.mail.messageId ?? '';
  const raw = incomingMail({ from: 'Erika <erika@privat.example>', inReplyTo: sent, text: 'Gern!\r\nWann?' });
  const mail = await readMail(Buffer.from(raw));
  const classification = classifyMail(mail);
  await receiveMail(database.db, { ...actor, uid: 1, receivedAt: now, mail, classification, now });
  inboundId = (await database.db.select().from(inboundMessages))[0]?.id ?? '';
});
afterEach(() => sink.close());

const fields = { subject: 'Re: Meine Unterlagen', text: 'Morgen um <10>?\n\nBis dann', quote: true };
const answer = () => answerMail(database.db, { inboundId, fields, secrets, actor, now });

test('an answer goes at once, in the conversation, without a consent to advertising', async () => {
  expect(await answer()).toMatchObject({ ok: true });
  expect(await deliverNext(mailContext(database.db, { now }))).toBe(true);
  const mail = sink.received.at(-1)?.mail;
  expect(sink.received.at(-1)?.to).toEqual(['erika@privat.example']);
  expect(mail?.inReplyTo).toBe('<antwort-1@beispiel.example>');
  expect(mail?.references).toEqual([sink.received[0]?.mail.messageId, '<antwort-1@beispiel.example>']);
  expect(mail?.subject).toBe('Re: Meine Unterlagen');
  expect(mail?.text).toContain('Morgen um <10>?\n\nBis dann\n\nAm ');
  expect(mail?.text).toContain('> Gern!\n> Wann?');
  expect(mail?.text).toContain('Impressum: https://sonnentau.example/impressum');
  expect(mail?.html).toContain('Morgen um &lt;10&gt;?');
  expect(mail?.headers.has('list')).toBe(false);
});

test('an answered message waits no longer, and the new address is kept', async () => {
  expect(await countOpenReplies(database.db, actor)).toBe(1);
  await answer();
  expect(await countOpenReplies(database.db, actor)).toBe(0);
  expect((await listInbound(database.db, actor, { view: 'replies' })).rows).toMatchObject([
    { id: inboundId },
  ]);
  const addresses = await database.db.select().from(emailAddresses);
  expect(addresses.map(({ address }) => address).sort()).toEqual([
    'erika@beispiel.example',
    'erika@privat.example',
  ]);
});

test('a message that needs no answer is put aside', async () => {
  await finishMail(database.db, { inboundId, actor, now });
  expect((await listInbound(database.db, actor, { view: 'open' })).rows).toEqual([]);
});

test('whoever wants no mail gets no answer either', async () => {
  const values = ['erika@privat.example'];
  await suppress(database.db, { channel: 'email', values, reason: 'unsubscribed', actor, now });
  expect(await answer()).toMatchObject({ ok: false, error: 'suppressed' });
});

test('without a sender’s identity nothing is written, and the message still waits', async () => {
  await database.db.update(workspaces).set({ imprint: null });
  expect(await answer()).toMatchObject({ ok: false, error: 'sender_incomplete' });
  expect(await countOpenReplies(database.db, actor)).toBe(1);
});
