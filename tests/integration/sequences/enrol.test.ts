import { and, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { suppress } from '~/consent/suppress.server';
import { deliverNext } from '~/mail/deliver-next.server';
import type { MemberActor } from '~/platform/actor';
import { advanceEnrolments } from '~/sequences/advance-enrolments.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import { enrol } from '~/sequences/enrol.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import { activities } from '~db/schema/activities';
import { deliveries } from '~db/schema/mail';
import { enrolments, sequences, sequenceVersions, steps } from '~db/schema/sequences';
import { tasks } from '~db/schema/tasks';
import { buildMailbox, buildSender, buildWillingProspect, mailContext } from '~tests/factories/mail';
import { BUILT_AT, buildProspect } from '~tests/factories/prospects';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';
import { startSmtpSink } from '~tests/support/smtp-sink';

let database: TestDatabase;
let actor: MemberActor;
let sequenceId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.sql`truncate workspaces cascade`;
  actor = await buildSender(database.db);
  sequenceId = (await findDefaultSequence(database.db, actor.workspaceId))?.id ?? '';
});

const start = (prospectId: string, now = BUILT_AT, emailAddress?: string) =>
  enrol(database.db, { prospectId, sequenceId, emailAddress, actor, now });
const planned = () => database.db.select().from(deliveries);
const theEnrolment = async () => (await database.db.select().from(enrolments))[0];
const at = (iso: string) => new Date(iso);

test('a prospect who has agreed gets the first message at once', async () => {
  const prospectId = await buildWillingProspect(database.db, actor);
  expect(await start(prospectId)).toMatchObject({ ok: true });
  expect(await planned()).toMatchObject([
    { state: 'queued', toAddress: 'erika@beispiel.example', dueAt: BUILT_AT, reason: null },
  ]);
  const lines = await database.db.select().from(activities).where(eq(activities.prospectId, prospectId));
  expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['enrolled', 'mail_queued']));
});

test('on Sunday evening the first message waits for Monday morning', async () => {
  await start(await buildWillingProspect(database.db, actor), at('2026-03-08T19:00:00Z'));
  expect(await planned()).toMatchObject([{ dueAt: at('2026-03-09T08:00:00Z') }]);
});

test('a hundred enrolments at once are one', async () => {
  const prospectId = await buildWillingProspect(database.db, actor);
  const results = await Promise.all(Array.from({ length: 100 }, () => start(prospectId)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok && result.error === 'already_enrolled')).toHaveLength(99);
  expect(await planned()).toHaveLength(1);
});

test('nobody is enrolled without consent, without an address, or against their will', async () => {
  const unasked = await buildProspect(database.db, actor, { emailAddresses: ['unasked@beispiel.example'] });
  expect(await start(unasked)).toEqual({ ok: false, error: 'no_consent' });
  const phoneOnly = await buildProspect(database.db, actor, { lastName: 'Muster' });
  expect(await start(phoneOnly)).toEqual({ ok: false, error: 'no_address' });
  const prospectId = await buildWillingProspect(database.db, actor);
  expect(await start(prospectId, BUILT_AT, 'other@beispiel.example')).toEqual({
    ok: false,
    error: 'no_address',
  });
  const values = ['erika@beispiel.example'];
  await suppress(database.db, {
    channel: 'email',
    values,
    reason: 'objection',
    prospectId,
    actor,
    now: BUILT_AT,
  });
  expect(await start(prospectId, BUILT_AT, values[0])).toEqual({ ok: false, error: 'suppressed' });
  expect(await planned()).toEqual([]);
});

test('a consent to one packet covers the first message; the next one is blocked with the reason', async () => {
  const sink = await startSmtpSink();
  await buildMailbox(database.db, actor, sink.port);
  await start(await buildWillingProspect(database.db, actor));
  await deliverNext(mailContext(database.db));
  await advanceEnrolments(database.db, at('2026-03-06T09:00:01Z'));
  const messages = await planned();
  expect(messages.map(({ state, reason }) => [state, reason])).toEqual([
    ['sent', null],
    ['blocked', 'further_consent_needed'],
  ]);
  await sink.close();
});

test('the next message follows four working days after the first has gone', async () => {
  const sink = await startSmtpSink();
  await buildMailbox(database.db, actor, sink.port);
  await start(await buildWillingProspect(database.db, actor, 'erika@beispiel.example', 'further'));
  const sent = at('2026-03-26T13:30:00Z');
  await database.db.update(deliveries).set({ dueAt: sent });
  await deliverNext(mailContext(database.db, { now: sent }));
  // Thursday, and Good Friday and Easter Monday lie between; clocks have gone forward.
  const due = at('2026-04-01T12:30:00Z');
  expect(await theEnrolment()).toMatchObject({ position: 1, nextStepAt: due });
  await advanceEnrolments(database.db, DateTime.fromJSDate(due).minus({ seconds: 1 }).toJSDate());
  expect(await planned()).toHaveLength(1);
  await advanceEnrolments(database.db, due);
  await deliverNext(mailContext(database.db, { now: due }));
  expect(sink.received.map(({ mail }) => mail.subject)).toEqual([
    'Meine Unterlagen, wie am Telefon besprochen',
    'Konnten Sie schon hineinschauen?',
  ]);
  expect(sink.received[1]?.mail.text).not.toContain('Art. 14 DSGVO');
  expect(await theEnrolment()).toMatchObject({ state: 'finished_no_reply', endedAt: due });
  await sink.close();
});

test('messages of one mailbox keep a minute apart and to the daily cap', async () => {
  await buildMailbox(database.db, actor, 1);
  await database.sql`update mailboxes set daily_cap = 2`;
  for (const name of ['a', 'b', 'c']) {
    await start(await buildWillingProspect(database.db, actor, `${name}@beispiel.example`));
  }
  const times = (await planned()).map(({ dueAt }) => dueAt.toISOString()).sort();
  expect(times).toEqual(['2026-03-02T09:00:00.000Z', '2026-03-02T09:01:00.000Z', '2026-03-03T08:00:00.000Z']);
});

test('looking at what is due twice at the same time plans each message once', async () => {
  await start(await buildWillingProspect(database.db, actor));
  await database.db.delete(deliveries);
  await database.db.update(enrolments).set({ nextStepAt: BUILT_AT });
  await Promise.all([1, 2, 3, 4].map(() => advanceEnrolments(database.db, BUILT_AT)));
  expect(await planned()).toHaveLength(1);
});

test('a call in a sequence becomes a task, and the sequence goes on by the calendar', async () => {
  const { workspaceId } = actor;
  const [version] = await database.db
    .select()
    .from(sequenceVersions)
    .where(eq(sequenceVersions.sequenceId, sequenceId));
  const first = and(eq(steps.workspaceId, workspaceId), eq(steps.position, 0));
  await database.db
    .update(steps)
    .set({ kind: 'call', templateId: null, instruction: 'Noch einmal anrufen' })
    .where(first);
  expect(version).toBeDefined();
  const prospectId = await buildWillingProspect(database.db, actor);
  await start(prospectId);
  expect(await database.db.select().from(tasks)).toMatchObject([
    { prospectId, title: 'Noch einmal anrufen', dueAt: BUILT_AT, doneAt: null },
  ]);
  expect(await theEnrolment()).toMatchObject({ position: 1, nextStepAt: at('2026-03-06T09:00:00Z') });
});

test('a message to be approved waits for her', async () => {
  await database.db.update(steps).set({ needsApproval: true });
  await start(await buildWillingProspect(database.db, actor));
  expect(await planned()).toMatchObject([{ state: 'awaiting_approval' }]);
  expect(await deliverNext(mailContext(database.db))).toBe(false);
});

test('ending cancels what waits and says why, once', async () => {
  const prospectId = await buildWillingProspect(database.db, actor);
  await start(prospectId);
  const ending = { prospectId, state: 'finished_replied', reason: 'reply', actor, now: BUILT_AT } as const;
  const { enrolmentIds } = await endEnrolments(database.db, ending);
  expect(enrolmentIds).toHaveLength(1);
  expect(await theEnrolment()).toMatchObject({
    state: 'finished_replied',
    reason: 'reply',
    endedAt: BUILT_AT,
  });
  expect(await planned()).toMatchObject([{ state: 'cancelled', reason: 'enrolment_over' }]);
  expect(await endEnrolments(database.db, ending)).toEqual({ enrolmentIds: [] });
});

test('a prospect of another workspace and an unpublished sequence are not found', async () => {
  const prospectId = await buildWillingProspect(database.db, actor);
  const stranger = await buildSender(database.db);
  expect(await enrol(database.db, { prospectId, sequenceId, actor: stranger, now: BUILT_AT })).toEqual({
    ok: false,
    error: 'not_found',
  });
  const [draft] = await database.db
    .insert(sequences)
    .values({ workspaceId: actor.workspaceId, name: 'Entwurf' })
    .returning();
  expect(await enrol(database.db, { prospectId, sequenceId: draft?.id ?? '', actor, now: BUILT_AT })).toEqual(
    { ok: false, error: 'not_found' },
  );
});
