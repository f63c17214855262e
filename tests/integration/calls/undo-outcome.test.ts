import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { CallReport } from '~/calls/logged-call';
import { nextProspect } from '~/calls/next-prospect.server';
import { undoOutcome } from '~/calls/undo-outcome.server';
import { findConsent } from '~/consent/find-consent.server';
import { seedMailing } from '~/sequences/seed-mailing.server';
import { newId } from '~db/columns';
import { activities, auditEvents } from '~db/schema/activities';
import { callbacks, calls } from '~db/schema/calls';
import { serviceInterests, services } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { suppressions } from '~db/schema/consent';
import { deliveries } from '~db/schema/mail';
import { emailAddresses, phoneNumbers, prospects } from '~db/schema/prospects';
import { gatekeepers } from '~db/schema/records';
import { enrolments } from '~db/schema/sequences';
import {
  buildCall,
  buildCallable,
  buildCallDesk,
  buildSession,
  type CallDesk,
  GOOD_MOMENT,
  minutesAfter,
} from '~tests/factories/calls';
import { buildMember } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = GOOD_MOMENT;
const address = 'erika@kanzlei.example';
let database: TestDatabase;
let desk: CallDesk;
let prospectId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

beforeEach(async () => {
  desk = await buildCallDesk(database.db);
  const { workspaceId } = desk.actor;
  await seedMailing(database.db, { workspaceId, locale: 'de' });
  const companyId = newId();
  const firm = { name: 'Kanzlei Weiß', matchName: 'kanzlei weiss', gatekeeper: 'Herr Grün' };
  await database.db.insert(companies).values({ workspaceId, id: companyId, ...firm });
  prospectId = await buildCallable(database.db, desk.actor, {
    stageId: desk.stages.attempted,
    values: {
      companyId,
      attempts: 2,
      lastCallAt: minutesAfter(now, -600),
      lastResult: 'busy',
      nextAttemptAt: now,
    },
  });
  await database.db.insert(emailAddresses).values({ workspaceId, prospectId, address });
});

const undo = (callId: string, actor = desk.actor) =>
  undoOutcome(database.db, { callId, actor, now: minutesAfter(now, 2) });

/** Everything of the workspace that an outcome may touch and undo must put back. */
async function snapshot() {
  const { db } = database;
  const { workspaceId } = desk.actor;
  const rows = await Promise.all([
    db.select().from(prospects).where(eq(prospects.workspaceId, workspaceId)),
    db.select().from(phoneNumbers).where(eq(phoneNumbers.workspaceId, workspaceId)),
    db.select().from(emailAddresses).where(eq(emailAddresses.workspaceId, workspaceId)),
    db.select().from(companies).where(eq(companies.workspaceId, workspaceId)),
    db.select().from(callbacks).where(eq(callbacks.workspaceId, workspaceId)),
    db.select().from(suppressions).where(eq(suppressions.workspaceId, workspaceId)),
    db.select().from(serviceInterests).where(eq(serviceInterests.workspaceId, workspaceId)),
    db.select().from(enrolments).where(eq(enrolments.workspaceId, workspaceId)),
    db.select().from(deliveries).where(eq(deliveries.workspaceId, workspaceId)),
    db.select().from(gatekeepers).where(eq(gatekeepers.workspaceId, workspaceId)),
  ]);
  return rows.map((table) =>
    table
      // An undo is a change too, of which whoever has the record open is told.
      .map((row) => ({ ...row, updatedAt: null, searchText: null, version: null }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  );
}

const outcomes: [string, Partial<CallReport>][] = [
  ['no answer', { result: 'no_answer' }],
  ['busy', { result: 'busy' }],
  ['a message left', { result: 'voicemail_left' }],
  ['a voicemail', { result: 'voicemail_none' }],
  [
    'the front desk',
    {
      result: 'gatekeeper',
      callback: { wallTime: '2026-03-12T10:00' },
      gatekeeper: 'Frau Blau',
      frontDesk: {
        name: 'Frau Blau',
        directLine: '030 23125 777',
        bestTime: 'ab 10 Uhr',
        promised: 'legt Notiz hin',
      },
    },
  ],
  ['a wrong number', { result: 'wrong_number' }],
  ['a number not in service', { result: 'disconnected' }],
  [
    'a callback',
    { result: 'connected', conversation: 'callback', callback: { wallTime: '2026-03-12T10:00' } },
  ],
  [
    'a meeting',
    { result: 'connected', conversation: 'meeting_booked', callback: { wallTime: '2026-03-12T10:00' } },
  ],
  ['won', { result: 'connected', conversation: 'won' }],
  ['later', { result: 'connected', conversation: 'not_now' }],
  ['not interested', { result: 'connected', conversation: 'not_interested' }],
  ['has an assistant', { result: 'connected', conversation: 'has_assistant' }],
  ['never call again', { result: 'connected', conversation: 'do_not_call' }],
];

test.each(outcomes)('undoing "%s" puts every row back', async (_name, report) => {
  await buildCall(
    database.db,
    desk.actor,
    {
      prospectId,
      result: 'connected',
      conversation: 'send_documents',
      consent: { emailAddress: address, scope: 'further', wording: 'Darf ich?', language: 'de' },
    },
    minutesAfter(now, -300),
  );
  const callback = { prospectId, wallTime: '2026-03-10T09:30', timeZone: 'Europe/Berlin' };
  const dueAt = minutesAfter(now, -30);
  await database.db.insert(callbacks).values({ ...desk.actor, ...callback, dueAt });
  const [travel] = await database.db
    .select()
    .from(services)
    .where(and(eq(services.workspaceId, desk.actor.workspaceId), eq(services.key, 'travel')));
  const before = await snapshot();
  const noted = { ...report, prospectId, services: travel ? [travel.id] : [] };
  const callId = await buildCall(database.db, desk.actor, noted, now);
  expect(await snapshot()).not.toEqual(before);
  expect((await undo(callId)).ok).toBe(true);
  expect(await snapshot()).toEqual(before);
});

test('undoing "send documents" stops the packet, and its consent counts no longer', async () => {
  const { workspaceId } = desk.actor;
  const other = 'buero@kanzlei.example';
  const callId = await buildCall(database.db, desk.actor, {
    prospectId,
    result: 'connected',
    conversation: 'send_documents',
    consent: { emailAddress: other, scope: 'packet', wording: 'Darf ich?', language: 'de' },
  });
  await undo(callId);
  const own = <T extends { prospectId: string }>(rows: T[]) =>
    rows.filter((row) => row.prospectId === prospectId);
  expect(own(await database.db.select().from(enrolments))).toMatchObject([{ state: 'exited_manual' }]);
  expect(own(await database.db.select().from(deliveries))).toMatchObject([{ state: 'cancelled' }]);
  expect(await findConsent(database.db, { workspaceId, address: other, scope: 'packet' })).toBeNull();
  const addresses = own(await database.db.select().from(emailAddresses));
  expect(addresses.map((row) => row.address)).toEqual([address]);
  expect(
    own(
      await database.db
        .select()
        .from(prospects)
        .then((rows) => rows.map((row) => ({ ...row, prospectId: row.id }))),
    ),
  ).toMatchObject([{ stageId: desk.stages.attempted, attempts: 2, lastResult: 'busy' }]);
});

test('undoing what the front desk said leaves what was known of the same person before', async () => {
  const { workspaceId } = desk.actor;
  const [prospect] = await database.db.select().from(prospects).where(eq(prospects.id, prospectId));
  const known = { name: 'Frau Blau', bestTime: 'mittags', companyId: prospect?.companyId };
  await database.db.insert(gatekeepers).values({ workspaceId, id: newId(), ...known });
  const rows = () => database.db.select().from(gatekeepers).where(eq(gatekeepers.workspaceId, workspaceId));
  const frontDesk = { name: 'frau blau', bestTime: 'ab 10 Uhr' };
  const callId = await buildCall(database.db, desk.actor, { prospectId, result: 'gatekeeper', frontDesk });
  expect(await rows()).toMatchObject([{ name: 'Frau Blau', bestTime: 'ab 10 Uhr' }]);
  await undo(callId);
  expect(await rows()).toMatchObject([known]);
});

test('undoing "never call again" lets an earlier consent count again', async () => {
  const { workspaceId } = desk.actor;
  const consent = { emailAddress: address, scope: 'further', wording: 'Darf ich?', language: 'de' } as const;
  const sent = { prospectId, result: 'connected', conversation: 'send_documents', consent } as const;
  await buildCall(database.db, desk.actor, sent, minutesAfter(now, -300));
  const standing = () => findConsent(database.db, { workspaceId, address, scope: 'packet' });
  const refused = { prospectId, result: 'connected', conversation: 'do_not_call' } as const;
  const callId = await buildCall(database.db, desk.actor, refused);
  expect(await standing()).toBeNull();
  await undo(callId);
  expect(await standing()).toMatchObject({ wording: 'Darf ich?' });
});

test('an undone call stays in the timeline and in the audit trail, as undone', async () => {
  const callId = await buildCall(database.db, desk.actor, { prospectId });
  await undo(callId);
  expect(await database.db.select().from(calls).where(eq(calls.id, callId))).toMatchObject([
    { undoneAt: minutesAfter(now, 2) },
  ]);
  const lines = await database.db
    .select()
    .from(activities)
    .where(eq(activities.prospectId, prospectId))
    .orderBy(activities.id);
  expect(lines.map(({ kind }) => kind)).toEqual(['call', 'call_undone']);
  const events = await database.db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, prospectId))
    .orderBy(auditEvents.sequence);
  expect(events.map(({ action }) => action)).toEqual(['call.logged', 'call.undone']);
});

test('undoing twice, or in two tabs at once, is undoing once', async () => {
  const callId = await buildCall(database.db, desk.actor, { prospectId });
  const answers = await Promise.all([undo(callId), undo(callId), undo(callId)]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  const lines = await database.db.select().from(activities).where(eq(activities.kind, 'call_undone'));
  expect(lines.filter((line) => line.prospectId === prospectId)).toHaveLength(1);
});

test('only the last call of a prospect can be undone, and only by who made it', async () => {
  const colleague = await buildMember(database.db, desk.actor.workspaceId);
  const first = await buildCall(database.db, desk.actor, { prospectId });
  expect(await undo(first, colleague)).toEqual({ ok: false, error: 'not_found' });
  await buildCall(database.db, desk.actor, { prospectId }, minutesAfter(now, 1));
  expect(await undo(first)).toEqual({ ok: false, error: 'not_last' });
});

test('in a session, the prospect comes back on the screen', async () => {
  await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  const sessionId = await buildSession(database.db, desk.actor);
  const next = () => nextProspect(database.db, { sessionId, actor: desk.actor, now });
  const first = await next();
  const called = first.ok ? first.value.prospectId : '';
  const callId = await buildCall(database.db, desk.actor, { prospectId: called, sessionId });
  expect(await next()).not.toEqual(first);
  expect(await undo(callId)).toEqual({ ok: true, value: { prospectId: called, sessionId } });
  expect(await next()).toEqual(first);
});
