import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { logOutcome } from '~/calls/log-outcome.server';
import type { CallReport } from '~/calls/logged-call';
import { undoOutcome } from '~/calls/undo-outcome.server';
import { editCompany } from '~/companies/edit-company.server';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { seedMailing } from '~/sequences/seed-mailing.server';
import { newId } from '~db/columns';
import { activities } from '~db/schema/activities';
import { callbacks, calls, cardClicks } from '~db/schema/calls';
import { serviceInterests, services } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { consents } from '~db/schema/consent';
import { deliveries } from '~db/schema/mail';
import { emailAddresses, phoneNumbers, prospects } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import {
  buildCall,
  buildCallable,
  buildCallDesk,
  type CallDesk,
  GOOD_MOMENT,
  minutesAfter,
  testNumber,
} from '~tests/factories/calls';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = GOOD_MOMENT;
let database: TestDatabase;
let desk: CallDesk;
let prospectId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

beforeEach(async () => {
  desk = await buildCallDesk(database.db);
  await seedMailing(database.db, { workspaceId: desk.actor.workspaceId, locale: 'de' });
  prospectId = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
});

const consent = {
  emailAddress: 'erika@kanzlei.example',
  scope: 'packet',
  wording: 'Darf ich Ihnen meine Unterlagen per E-Mail schicken?',
  language: 'de',
} as const;

const log = (report: Partial<CallReport>, at = now) =>
  logOutcome(database.db, {
    callId: newId(),
    prospectId,
    result: 'connected',
    phoneNumber: testNumber(0),
    ...report,
    actor: desk.actor,
    now: at,
  });

const prospect = async (id = prospectId) =>
  (await database.db.select().from(prospects).where(eq(prospects.id, id)))[0];

const rowsOf = {
  callbacks: () => database.db.select().from(callbacks).where(eq(callbacks.prospectId, prospectId)),
  calls: () => database.db.select().from(calls).where(eq(calls.prospectId, prospectId)),
  consents: () => database.db.select().from(consents).where(eq(consents.prospectId, prospectId)),
  deliveries: () => database.db.select().from(deliveries).where(eq(deliveries.prospectId, prospectId)),
  enrolments: () => database.db.select().from(enrolments).where(eq(enrolments.prospectId, prospectId)),
  kinds: async () =>
    (
      await database.db
        .select()
        .from(activities)
        .where(eq(activities.prospectId, prospectId))
        .orderBy(activities.id)
    ).map(({ kind }) => kind),
};

test('a call nobody answers counts an attempt, moves a new prospect on and plans the next try', async () => {
  expect((await log({ result: 'no_answer', note: 'Es klingelte lange.' })).ok).toBe(true);
  expect(await prospect()).toMatchObject({
    attempts: 1,
    lastCallAt: now,
    lastResult: 'no_answer',
    lastConversation: null,
    stageId: desk.stages.attempted,
    nextAttemptAt: new Date('2026-03-10T13:00:00Z'),
  });
  expect(await rowsOf.calls()).toMatchObject([{ note: 'Es klingelte lange.', e164: testNumber(0) }]);
  expect(await rowsOf.kinds()).toEqual(['stage_moved', 'call']);
});

test('after the most attempts nobody tries again by themselves', async () => {
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await log({ result: 'no_answer' }, minutesAfter(now, attempt * 24 * 60));
  }
  expect(await prospect()).toMatchObject({ attempts: 6, nextAttemptAt: null, unworkable: false });
});

test('talking to somebody starts the count of attempts anew', async () => {
  await log({ result: 'no_answer' });
  await log({ conversation: 'not_now' }, minutesAfter(now, 300));
  expect(await prospect()).toMatchObject({ attempts: 0, stageId: desk.stages.talking });
});

test('a wrong number is closed, and the next number of the prospect gets its turn', async () => {
  const { workspaceId } = desk.actor;
  await database.db
    .insert(phoneNumbers)
    .values({ workspaceId, prospectId, e164: testNumber(1), position: 1 });
  await log({ result: 'wrong_number' });
  expect(await prospect()).toMatchObject({ unworkable: false, nextAttemptAt: now });
  await log({ result: 'disconnected', phoneNumber: testNumber(1) }, minutesAfter(now, 5));
  expect(await prospect()).toMatchObject({ unworkable: true, nextAttemptAt: null });
  const numbers = await database.db
    .select()
    .from(phoneNumbers)
    .where(eq(phoneNumbers.prospectId, prospectId));
  expect(numbers.map(({ state }) => state)).toEqual(['invalid', 'invalid']);
});

test('"never call again" closes every number and address, in other records too', async () => {
  const { workspaceId } = desk.actor;
  await database.db
    .insert(emailAddresses)
    .values({ workspaceId, prospectId, address: 'erika@kanzlei.example' });
  const double = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  await log({ conversation: 'do_not_call' });
  expect(await prospect()).toMatchObject({ unworkable: true, stageId: desk.stages.lost });
  expect((await prospect())?.lostReason).toBe('Nie wieder anrufen');
  const phone = { workspaceId, channel: 'phone', value: testNumber(0) } as const;
  const email = { workspaceId, channel: 'email', value: 'erika@kanzlei.example' } as const;
  expect(await isSuppressed(database.db, phone)).toBe(true);
  expect(await isSuppressed(database.db, email)).toBe(true);
  const [number] = await database.db.select().from(phoneNumbers).where(eq(phoneNumbers.prospectId, double));
  expect(number?.state).toBe('opted_out');
});

test('a promised callback is kept as wall time there and as an instant', async () => {
  await log({ conversation: 'callback', callback: { wallTime: '2026-03-30T10:00' }, note: 'nach der Messe' });
  expect(await rowsOf.callbacks()).toMatchObject([
    {
      wallTime: '2026-03-30T10:00',
      timeZone: 'Europe/Berlin',
      dueAt: new Date('2026-03-30T08:00:00Z'),
      note: 'nach der Messe',
      state: 'open',
      memberId: desk.actor.memberId,
    },
  ]);
  expect((await prospect())?.nextAttemptAt).toEqual(new Date('2026-03-30T08:00:00Z'));
});

test('the front desk can be promised a callback too', async () => {
  expect((await log({ result: 'gatekeeper', callback: { wallTime: '2026-03-10T15:00' } })).ok).toBe(true);
  expect(await rowsOf.callbacks()).toHaveLength(1);
});

describe('the note about the front desk', () => {
  const rewritten = {
    gatekeeper: 'Frau Blau, ab 10 Uhr',
    gatekeeperWas: 'Frau Blau',
    result: 'no_answer',
  } as const;
  const undo = (logged: Awaited<ReturnType<typeof log>>) =>
    undoOutcome(database.db, { callId: logged.ok ? logged.value.callId : '', actor: desk.actor, now });
  const buildFirm = async () => {
    const { workspaceId } = desk.actor;
    const firm = { id: newId(), name: 'Kanzlei', matchName: 'kanzlei', gatekeeper: 'Frau Blau' };
    await database.db.insert(companies).values({ workspaceId, ...firm });
    await database.db.update(prospects).set({ companyId: firm.id }).where(eq(prospects.id, prospectId));
    return firm.id;
  };
  const firmOf = async (companyId: string) =>
    (await database.db.select().from(companies).where(eq(companies.id, companyId)))[0];
  const rewrite = (companyId: string, version: number, gatekeeper: string) =>
    editCompany(database.db, { companyId, version, fields: { gatekeeper }, actor: desk.actor, now });

  test('stays as a colleague has written it since, when she has not touched hers', async () => {
    const companyId = await buildFirm();
    await rewrite(companyId, 1, 'Herr Grün');
    await log({ ...rewritten, gatekeeper: 'Frau Blau' });
    expect(await firmOf(companyId)).toMatchObject({ gatekeeper: 'Herr Grün', version: 2 });
  });

  test('is kept in both versions when a colleague has changed it since, and she is told', async () => {
    const companyId = await buildFirm();
    await rewrite(companyId, 1, 'Herr Grün');
    const logged = await log(rewritten);
    expect((await firmOf(companyId))?.gatekeeper).toBe('Herr Grün\nFrau Blau, ab 10 Uhr');
    const [call] = await rowsOf.calls();
    expect(call?.effects?.gatekeeper?.joined).toBe(true);
    await undo(logged);
    expect((await firmOf(companyId))?.gatekeeper).toBe('Herr Grün');
  });

  test('changed on a call is a conflict for whoever has the form of the company open', async () => {
    const companyId = await buildFirm();
    await log(rewritten);
    expect(await rewrite(companyId, 1, 'Herr Grün')).toEqual({ ok: false, error: 'stale' });
  });

  test('written by a colleague after the call survives its undo', async () => {
    const companyId = await buildFirm();
    const logged = await log(rewritten);
    await rewrite(companyId, 2, 'Herr Grün');
    await undo(logged);
    expect((await firmOf(companyId))?.gatekeeper).toBe('Herr Grün');
  });
});

test('a promise is kept by trying once its time has come, and by talking at any time', async () => {
  const promise = { conversation: 'callback', callback: { wallTime: '2026-03-10T12:00' } } as const;
  await log(promise);
  await log({ result: 'no_answer' }, minutesAfter(now, 10));
  expect(await rowsOf.callbacks()).toMatchObject([{ state: 'open' }]);
  await log({ result: 'no_answer' }, minutesAfter(now, 121));
  expect(await rowsOf.callbacks()).toMatchObject([{ state: 'done' }]);
  await log({ ...promise, callback: { wallTime: '2026-03-11T12:00' } }, minutesAfter(now, 130));
  await log({ conversation: 'not_now' }, minutesAfter(now, 140));
  const states = (await rowsOf.callbacks()).map(({ state }) => state);
  expect(states).toEqual(['done', 'done']);
});

test('a time agreed later takes the place of the one before, whoever agreed to it', async () => {
  await log({ conversation: 'callback', callback: { wallTime: '2026-03-12T12:00' } });
  const moved = { result: 'gatekeeper', callback: { wallTime: '2026-03-13T09:00' } } as const;
  expect((await log(moved, minutesAfter(now, 10))).ok).toBe(true);
  const states = (await rowsOf.callbacks()).map(({ wallTime, state }) => [wallTime, state]);
  expect(states.sort()).toEqual([
    ['2026-03-12T12:00', 'done'],
    ['2026-03-13T09:00', 'open'],
  ]);
});

test('a wrong number leaves a promise open while there is another number to keep it on', async () => {
  const second = { workspaceId: desk.actor.workspaceId, prospectId, e164: testNumber(1), position: 1 };
  await database.db.insert(phoneNumbers).values(second);
  await log({ conversation: 'callback', callback: { wallTime: '2026-03-10T12:00' } });
  await log({ result: 'wrong_number' }, minutesAfter(now, 121));
  expect(await rowsOf.callbacks()).toMatchObject([{ state: 'open' }]);
  await log({ result: 'wrong_number', phoneNumber: testNumber(1) }, minutesAfter(now, 122));
  expect(await rowsOf.callbacks()).toMatchObject([{ state: 'done' }]);
});

test('documents go out with the consent that was asked for, kept word by word', async () => {
  expect((await log({ conversation: 'send_documents', consent })).ok).toBe(true);
  const { emailAddress: address, ...asked } = consent;
  expect(await rowsOf.consents()).toMatchObject([{ ...asked, address, source: 'call', channel: 'email' }]);
  expect(await rowsOf.enrolments()).toMatchObject([{ state: 'active' }]);
  expect(await rowsOf.deliveries()).toMatchObject([{ toAddress: address }]);
  expect(await prospect()).toMatchObject({ stageId: desk.stages.documents, nextAttemptAt: null });
});

test('documents to a suppressed address are not sent, and the call says so', async () => {
  const { workspaceId } = desk.actor;
  await database.db.insert(emailAddresses).values({ workspaceId, prospectId, address: consent.emailAddress });
  const other = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  await database.db
    .insert(emailAddresses)
    .values({ workspaceId, prospectId: other, address: consent.emailAddress });
  await buildCall(database.db, desk.actor, {
    prospectId: other,
    result: 'connected',
    conversation: 'do_not_call',
  });
  expect((await log({ conversation: 'send_documents', consent })).ok).toBe(true);
  expect(await rowsOf.calls()).toMatchObject([{ effects: { enrolmentId: null, refusal: 'suppressed' } }]);
  expect(await rowsOf.enrolments()).toEqual([]);
});

test('a no ends the sequence and its waiting messages', async () => {
  await log({ conversation: 'send_documents', consent });
  await log({ conversation: 'not_interested' }, minutesAfter(now, 60));
  expect(await rowsOf.enrolments()).toMatchObject([{ state: 'finished_replied', reason: 'not_interested' }]);
  expect(await rowsOf.deliveries()).toMatchObject([{ state: 'cancelled' }]);
});

test('"later" lets the sequence rest', async () => {
  await log({ conversation: 'send_documents', consent });
  await log({ conversation: 'not_now' }, minutesAfter(now, 60));
  expect(await rowsOf.enrolments()).toMatchObject([{ state: 'paused', reason: 'not_now' }]);
});

test('services and cards that came up are noted once', async () => {
  const own = await database.db
    .select()
    .from(services)
    .where(and(eq(services.workspaceId, desk.actor.workspaceId), eq(services.key, 'travel')));
  const asked = own.map(({ id }) => id);
  const cards = ['no-time', 'travel', 'no-time'];
  await log({ conversation: 'not_now', services: asked, cards });
  await log({ conversation: 'not_now', services: asked }, minutesAfter(now, 60));
  const interests = await database.db
    .select()
    .from(serviceInterests)
    .where(eq(serviceInterests.prospectId, prospectId));
  expect(interests.map(({ serviceId }) => serviceId)).toEqual(asked);
  const clicks = await database.db
    .select()
    .from(cardClicks)
    .where(eq(cardClicks.workspaceId, desk.actor.workspaceId));
  expect(clicks.map(({ cardId }) => cardId).sort()).toEqual(['no-time', 'travel']);
});

test.each([
  ['a conversation is missing', {}, 'conversation_missing'],
  ['nobody was reached', { result: 'busy', conversation: 'won' }, 'conversation_without_reaching'],
  ['the time of a callback is missing', { conversation: 'callback' }, 'callback_time_missing'],
  [
    'the time is none',
    { conversation: 'callback', callback: { wallTime: '2026-02-30T10:00' } },
    'callback_time_invalid',
  ],
  [
    'the time is over',
    { conversation: 'callback', callback: { wallTime: '2026-03-10T09:00' } },
    'callback_time_past',
  ],
  ['nobody agreed to e-mail', { conversation: 'send_documents' }, 'consent_missing'],
  ['there is no such prospect', { prospectId: newId(), conversation: 'won' }, 'not_found'],
  ['there is no such session', { sessionId: newId(), conversation: 'won' }, 'not_found'],
] satisfies [string, Partial<CallReport>, string][])(
  'nothing is logged when %s',
  async (_why, report, error) => {
    expect(await log(report)).toEqual({ ok: false, error });
    expect(await rowsOf.calls()).toEqual([]);
    expect(await prospect()).toMatchObject({ attempts: 0, lastCallAt: null });
  },
);

test('fifty posts of the same report make one call', async () => {
  const report = { callId: newId(), conversation: 'send_documents', consent } as const;
  const answers = await Promise.all(Array.from({ length: 50 }, () => log(report)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await rowsOf.calls()).toHaveLength(1);
  expect(await rowsOf.enrolments()).toHaveLength(1);
  expect(await rowsOf.consents()).toHaveLength(1);
});

test('another report under the same id is refused', async () => {
  const callId = newId();
  await log({ callId, result: 'busy' });
  expect(await log({ callId, result: 'no_answer' })).toEqual({ ok: false, error: 'already_logged' });
  expect(await log({ callId, result: 'busy', note: 'anders' })).toEqual({
    ok: false,
    error: 'already_logged',
  });
  expect(await prospect()).toMatchObject({ attempts: 1, lastResult: 'busy' });
});
