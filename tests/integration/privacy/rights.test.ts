import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { eq, sql } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listEvents } from '~/audit/list-events.server';
import { overrideCallingWindow } from '~/calls/override-calling-window.server';
import { undoOutcome } from '~/calls/undo-outcome.server';
import { consentsFile } from '~/consent/consents-file.server';
import { giveConsent } from '~/consent/give-consent.server';
import { isSuppressed } from '~/consent/is-suppressed.server';
import { listConsents } from '~/consent/list-consents.server';
import { i18nFor } from '~/i18n/i18n.server';
import { createFileStore } from '~/platform/files.server';
import { accessFile } from '~/privacy/access/access-file.server';
import { findPersonData } from '~/privacy/access/person-data.server';
import { countNotices, listNotices } from '~/privacy/notices/list-notices.server';
import { recordNotice } from '~/privacy/notices/record-notice.server';
import { objectToContact } from '~/privacy/object.server';
import { personTables } from '~/privacy/person-tables.server';
import { applyRetention } from '~/privacy/retention/apply-retention.server';
import { findDue } from '~/privacy/retention/find-due.server';
import { saveRetention } from '~/privacy/retention/save-retention.server';
import { addFile } from '~/prospects/files/add-file.server';
import { callbacks, callSessions } from '~db/schema/calls';
import { deliveries } from '~db/schema/mail';
import { prospects, stages } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { buildCall, buildCallDesk, buildSession, GOOD_MOMENT, testNumber } from '~tests/factories/calls';
import { buildEnrolment, buildSender, buildWillingProspect } from '~tests/factories/mail';
import { buildBelongings, buildPools } from '~tests/factories/merges';
import { BUILT_AT, buildProspect, buildStages } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { pdfFile } from '~tests/support/sample-files';
import { temporaryFolder } from '~tests/support/temporary-folder';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

const after = (duration: object, moment = BUILT_AT) => DateTime.fromJSDate(moment).plus(duration).toJSDate();
const quiet = { send: async () => undefined };

test('an objection ends every channel at once', async () => {
  const { db } = database;
  const actor = await buildSender(db);
  const { workspaceId } = actor;
  const prospectId = await buildWillingProspect(db, actor, 'erika@beispiel.example', 'further');
  await db.execute(sql`insert into phone_numbers (workspace_id, id, prospect_id, e164)
    values (${workspaceId}, gen_random_uuid(), ${prospectId}, ${testNumber(1)})`);
  await buildEnrolment(db, actor, prospectId);
  const wallTime = { wallTime: '2026-03-10T10:00', timeZone: 'Europe/Berlin' };
  await db.insert(callbacks).values({ ...actor, prospectId, dueAt: GOOD_MOMENT, ...wallTime });
  const answer = { toAddress: 'e@privat.example', messageId: '<a@b.example>', references: ['<c@d.example>'] };
  await db.insert(deliveries).values({ ...actor, prospectId, ...answer, dueAt: GOOD_MOMENT });

  const objection = {
    prospectId,
    said: { source: 'recorded' },
    language: 'de',
    actor,
    now: GOOD_MOMENT,
  } as const;
  expect(await objectToContact(db, objection)).toMatchObject({ ok: true });

  expect(await isSuppressed(db, { workspaceId, channel: 'phone', value: testNumber(1) })).toBe(true);
  expect(await isSuppressed(db, { workspaceId, channel: 'email', value: 'erika@beispiel.example' })).toBe(
    true,
  );
  const [enrolment] = await db.select().from(enrolments).where(eq(enrolments.prospectId, prospectId));
  expect(enrolment?.state).toBe('opted_out');
  const messages = await db.select().from(deliveries).where(eq(deliveries.prospectId, prospectId));
  expect(messages.map(({ state }) => state)).toEqual(messages.map(() => 'cancelled'));
  const [callback] = await db.select().from(callbacks).where(eq(callbacks.prospectId, prospectId));
  expect(callback?.state).toBe('cancelled');
  const [prospect] = await db.select().from(prospects).where(eq(prospects.id, prospectId));
  expect(prospect?.unworkable).toBe(true);
  const proof = await listConsents(db, { workspaceId, filter: { kind: 'withdrawn' } });
  expect(proof.rows).toMatchObject([{ address: 'erika@beispiel.example' }]);
  const [latest] = (await listEvents(db, { workspaceId, filter: {}, timeZone: 'UTC' })).events;
  expect(latest).toMatchObject({ action: 'person.objected', data: { source: 'recorded' } });
  const stranger = await buildWorkspace(db);
  expect(await objectToContact(db, { ...objection, actor: stranger })).toEqual({
    ok: false,
    error: 'not_found',
  });
});

test('“do not call” on a call closes the same channels, and undo opens them again', async () => {
  const { db } = database;
  const { actor } = await buildCallDesk(db);
  const value = testNumber(2);
  const prospectId = await buildProspect(db, actor, {
    ...{ lastName: 'Weiß', phoneNumbers: [{ e164: value }], emailAddresses: ['weiss@firma.example'] },
  });
  const report = {
    prospectId,
    phoneNumber: value,
    result: 'connected',
    conversation: 'do_not_call',
  } as const;
  const callId = await buildCall(db, actor, report);
  const closed = () =>
    Promise.all([
      isSuppressed(db, { workspaceId: actor.workspaceId, channel: 'phone', value }),
      isSuppressed(db, { workspaceId: actor.workspaceId, channel: 'email', value: 'weiss@firma.example' }),
    ]);
  expect(await closed()).toEqual([true, true]);
  await undoOutcome(db, { callId, actor, now: after({ minutes: 1 }, GOOD_MOMENT) });
  expect(await closed()).toEqual([false, false]);
});

test('all that is kept of a person is given out: each table that refers to a prospect, and the files', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  const pools = await buildPools(db, actor);
  const prospectId = await buildProspect(db, actor, { lastName: 'Weiß', company: 'Weiß GmbH' });
  const one = { lists: [0], tags: [0], services: [0], changes: [0], sessions: [0] };
  const few = { calls: 1, tasks: 1, notes: 1, consents: 1, notices: 1, suppressions: 0, pages: 1 };
  const rest = { gatekeepers: 1, files: 0, messages: 1, callback: true, sequence: true, client: true };
  const state = 'valid' as const;
  const details = { numbers: [{ pool: 0, state }], addresses: [{ pool: 0, state }] };
  await buildBelongings(db, actor, pools, prospectId, { ...details, ...one, ...few, ...rest });
  const files = createFileStore(await temporaryFolder());
  const file = await files.put(Readable.from([await pdfFile()]), Number.POSITIVE_INFINITY);
  await addFile(db, files, { prospectId, upload: { file, name: 'Brief.pdf' }, actor, now: BUILT_AT });

  const response = await accessFile({ db, files }, { prospectId, actor, now: GOOD_MOMENT });
  const zip = unzipSync(await buffer(response?.body as unknown as AsyncIterable<Uint8Array>));
  expect(Object.keys(zip)).toEqual(['data.json', expect.stringMatching(/^files\/.*\/Brief\.pdf$/)]);
  const data = JSON.parse(Buffer.from(zip['data.json'] ?? []).toString());
  expect(data).toMatchObject({ format: 'anklang-person', version: 1, companies: [{ name: 'Weiß GmbH' }] });
  const direct = personTables.filter(({ parent }) => parent && !parent.parent).map(({ table }) => table);
  const empty = ['import_rows', 'prospect_leases'];
  expect(Object.keys(data.records)).toEqual(
    expect.arrayContaining(['prospects', ...direct.filter((table) => !empty.includes(table))]),
  );
  expect(JSON.stringify(data)).not.toMatch(/token|hash/);
  const stranger = await buildWorkspace(db);
  expect(await accessFile({ db, files }, { prospectId, actor: stranger, now: GOOD_MOMENT })).toBeNull();
  expect(await findPersonData(db, { ...stranger, prospectId }, GOOD_MOMENT)).toBeNull();
});

test('who has not been told where the data comes from is due within a month, until told by any way', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const { workspaceId } = actor;
  await buildStages(db, actor);
  const [late, soon] = [
    await buildProspect(db, actor),
    await buildProspect(db, actor, {}, after({ days: 20 })),
  ];
  await db.update(prospects).set({ lastName: 'Bald' }).where(eq(prospects.id, soon));
  await buildProspect(db, actor, { company: 'Nur eine Zentrale', phoneNumbers: [{ e164: testNumber(3) }] });
  const told = await buildProspect(db, actor, { lastName: 'Informiert' });
  const sent = { toAddress: 'a@b.example', messageId: '<1@b.example>', state: 'sent' as const };
  await db
    .insert(deliveries)
    .values({ ...actor, prospectId: told, ...sent, dueAt: BUILT_AT, sentAt: BUILT_AT });
  const now = after({ days: 40 });
  expect(await countNotices(db, workspaceId, now)).toEqual({ overdue: 1, due: 1, later: 0 });
  const overdue = await listNotices(db, { workspaceId, view: 'overdue', now });
  expect(overdue.rows).toMatchObject([{ id: late, dueAt: new Date('2026-04-02T09:00:00Z') }]);
  await recordNotice(db, { prospectId: late, channel: 'phone', actor, now });
  expect(await countNotices(db, workspaceId, now)).toEqual({ overdue: 0, due: 1, later: 0 });
});

test('old contacts go only once that is switched on, and those with a promise, a client or a proof stay', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  const { workspaceId } = actor;
  await buildStages(db, actor);
  const lost = (await db.select().from(stages).where(eq(stages.workspaceId, workspaceId))).find(
    ({ type }) => type === 'lost',
  );
  const untouched = await buildProspect(db, actor, { lastName: 'Unberührt' });
  const declined = await buildProspect(db, actor, { lastName: 'Abgesagt' }, after({ months: 6 }));
  await db
    .update(prospects)
    .set({ stageId: lost?.id ?? '' })
    .where(eq(prospects.id, declined));
  const promised = await buildProspect(db, actor, { lastName: 'Versprochen' });
  const time = { wallTime: '2027-06-01T10:00', timeZone: 'Europe/Berlin', dueAt: after({ months: 15 }) };
  await db.insert(callbacks).values({ ...actor, prospectId: promised, ...time });
  const agreed = await buildProspect(db, actor, { lastName: 'Eingewilligt' });
  const consent = {
    address: 'e@x.example',
    scope: 'further',
    wording: 'Ja',
    language: 'de',
    source: 'recorded',
  } as const;
  await giveConsent(db, { prospectId: agreed, ...consent, actor, now: BUILT_AT });
  await buildProspect(db, actor, { lastName: 'Neu' }, after({ months: 12 }));

  const now = after({ months: 13 });
  const rule = { workspaceId, untouched: 12, declined: 6, now, limit: 10 };
  expect(await findDue(db, rule)).toMatchObject([
    { id: untouched, why: 'untouched' },
    { id: declined, why: 'declined' },
  ]);
  const run = { now, signal: new AbortController().signal };
  const left = () => db.$count(prospects, eq(prospects.workspaceId, workspaceId));
  await applyRetention({ db, queue: quiet }, run);
  expect(await left()).toBe(5);
  await saveRetention(db, { untouched: 12, declined: 6, on: true, actor, now });
  await applyRetention({ db, queue: quiet }, run);
  expect(await left()).toBe(3);
  const trail = await listEvents(db, {
    workspaceId,
    filter: { action: 'person.retention' },
    timeZone: 'UTC',
  });
  expect(trail.events).toHaveLength(2);
  const muchLater = after({ years: 5, days: 1 });
  expect((await findDue(db, { ...rule, now: muchLater })).map(({ id }) => id)).toContain(agreed);
});

test('the proof can be filtered and exported with its words, formulas disarmed', async () => {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  const prospectId = await buildProspect(db, actor);
  const said = { scope: 'packet', language: 'de', source: 'recorded' } as const;
  const yes = (address: string, wording: string) =>
    giveConsent(db, { prospectId, address, wording, ...said, actor, now: BUILT_AT });
  await yes('erika@beispiel.example', '=HYPERLINK("http://x.example")');
  await yes('anders@beispiel.example', 'Ja');
  const { workspaceId } = actor;
  const found = await listConsents(db, { workspaceId, filter: { q: 'ERIKA@' } });
  expect(found.rows).toMatchObject([{ address: 'erika@beispiel.example', firstName: 'Erika' }]);
  const first = await listConsents(db, { workspaceId, filter: {}, size: 1 });
  const second = await listConsents(db, { workspaceId, filter: {}, size: 1, after: first.next ?? '' });
  expect(second.rows).toHaveLength(1);
  expect(second.rows[0]?.id).not.toBe(first.rows[0]?.id);
  const { t } = i18nFor('de');
  const file = await consentsFile(db, { filter: {}, actor, t, locale: 'de', now: BUILT_AT });
  const text = await file.text();
  expect(text).toContain(`"'=HYPERLINK(""http://x.example"")"`);
  expect(text.split('\r\n')).toHaveLength(4);
});

test('calling outside of the windows is in the audit trail, its reason with the session', async () => {
  const { db } = database;
  const { actor } = await buildCallDesk(db);
  const { workspaceId } = actor;
  const sessionId = await buildSession(db, actor);
  await overrideCallingWindow(db, { sessionId, reason: 'Am Feiertag erbeten', actor, now: GOOD_MOMENT });
  const day = { action: 'call_session.window_overridden', memberId: actor.memberId, day: '2026-03-10' };
  const { events } = await listEvents(db, { workspaceId, filter: day, timeZone: 'Europe/Berlin' });
  expect(events).toMatchObject([{ subjectId: sessionId, data: {} }]);
  const [session] = await db.select().from(callSessions).where(eq(callSessions.id, sessionId));
  expect(session?.overrideReason).toBe('Am Feiertag erbeten');
  const dayBefore = await listEvents(db, {
    workspaceId,
    filter: { ...day, day: '2026-03-09' },
    timeZone: 'UTC',
  });
  expect(dayBefore.events).toEqual([]);
});
