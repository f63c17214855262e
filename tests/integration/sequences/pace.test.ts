import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliverNext } from '~/mail/deliver-next.server';
import type { MemberActor } from '~/platform/actor';
import { advanceEnrolments } from '~/sequences/advance-enrolments.server';
import { endEnrolments } from '~/sequences/end-enrolments.server';
import { enrol } from '~/sequences/enrol.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import { pauseEnrolment } from '~/sequences/pause-enrolment.server';
import { publishVersion } from '~/sequences/publish-version.server';
import { rescheduleStep } from '~/sequences/reschedule-step.server';
import { resumeEnrolment } from '~/sequences/resume-enrolment.server';
import { saveDraft } from '~/sequences/save-draft.server';
import type { StepFields } from '~/sequences/schema';
import { findStepResults } from '~/sequences/step-results.server';
import { workspaces } from '~db/schema/accounts';
import { companies } from '~db/schema/companies';
import { deliveries } from '~db/schema/mail';
import { packetViews } from '~db/schema/packets';
import { prospects } from '~db/schema/prospects';
import { enrolments } from '~db/schema/sequences';
import { tasks } from '~db/schema/tasks';
import {
  buildEnrolment,
  buildMailbox,
  buildSender,
  buildWillingProspect,
  claimNext,
  mailContext,
} from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
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

const at = (iso: string) => new Date(iso);
const theEnrolment = async () => (await database.db.select().from(enrolments))[0];
const messages = () => database.db.select().from(deliveries).orderBy(deliveries.createdAt, deliveries.id);
const willing = (address: string) => buildWillingProspect(database.db, actor, address, 'further');
const setWorkspace = (values: Partial<typeof workspaces.$inferInsert>) =>
  database.db.update(workspaces).set(values).where(eq(workspaces.id, actor.workspaceId));

const handStep = (
  kind: 'call' | 'task',
  delayDays: number,
  condition: StepFields['condition'] = 'always',
) => ({
  kind,
  delayDays,
  condition,
  needsApproval: false,
  templateId: null,
  packetId: null,
  instruction: kind === 'call' ? 'Anrufen' : 'Nachsehen',
});

async function publish(steps: StepFields[], name = 'Von Hand') {
  const saved = await saveDraft(database.db, { fields: { name, steps }, actor, now: BUILT_AT });
  if (!saved.ok) throw new Error(saved.error);
  await publishVersion(database.db, { sequenceId: saved.value.sequenceId, actor, now: BUILT_AT });
  return saved.value.sequenceId;
}

async function ofOneCompany(...prospectIds: string[]) {
  const { workspaceId } = actor;
  const [company] = await database.db
    .insert(companies)
    .values({ workspaceId, name: 'Muster AG', matchName: 'muster' })
    .returning();
  for (const id of prospectIds) {
    await database.db.update(prospects).set({ companyId: company?.id }).where(eq(prospects.id, id));
  }
}

test('colleagues of one company are written to a day apart', async () => {
  const [anna, bert] = [await willing('anna@muster.example'), await willing('bert@muster.example')];
  await ofOneCompany(anna, bert);
  await buildEnrolment(database.db, actor, anna);
  await buildEnrolment(database.db, actor, bert);
  expect((await messages()).map(({ dueAt }) => dueAt.toISOString())).toEqual([
    '2026-03-02T09:00:00.000Z',
    '2026-03-03T09:00:00.000Z',
  ]);
});

test('colleagues whose steps fall due in the same minute are written to a day apart too', async () => {
  const [anna, bert] = [await willing('anna@muster.example'), await willing('bert@muster.example')];
  await buildEnrolment(database.db, actor, anna);
  await buildEnrolment(database.db, actor, bert);
  await ofOneCompany(anna, bert);
  await database.db.delete(deliveries);
  await database.db.update(enrolments).set({ nextStepAt: BUILT_AT });
  await advanceEnrolments(database.db, BUILT_AT);
  const [first, second] = (await messages()).map(({ dueAt }) => dueAt.getTime()).sort();
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(86_400_000);
});

test('a second sequence leaves the person two days of rest, or none if she wants none', async () => {
  const prospectId = await willing('erika@beispiel.example');
  await buildEnrolment(database.db, actor, prospectId);
  await database.db.update(deliveries).set({ state: 'sent', sentAt: BUILT_AT });
  const over = { prospectId, state: 'exited_manual', reason: 'by_hand', actor, now: BUILT_AT } as const;
  await endEnrolments(database.db, over);
  await buildEnrolment(database.db, actor, prospectId);
  expect((await messages())[1]).toMatchObject({ dueAt: at('2026-03-04T09:00:00Z') });
  await endEnrolments(database.db, over);
  await setWorkspace({ prospectRestDays: 0, companyRestDays: 0 });
  await buildEnrolment(database.db, actor, prospectId);
  expect((await messages())[2]).toMatchObject({ dueAt: at('2026-03-02T09:01:00Z') });
});

test('a message that would come too soon after a colleague’s is put off when it is claimed', async () => {
  const sink = await startSmtpSink();
  await buildMailbox(database.db, actor, sink.port);
  const [anna, bert] = [await willing('anna@muster.example'), await willing('bert@muster.example')];
  await buildEnrolment(database.db, actor, anna);
  await buildEnrolment(database.db, actor, bert);
  await ofOneCompany(anna, bert);
  const later = at('2026-03-02T10:00:00Z');
  await deliverNext(mailContext(database.db, { now: later }));
  await deliverNext(mailContext(database.db, { now: later }));
  expect(sink.received).toHaveLength(1);
  expect((await messages()).map(({ state }) => state).sort()).toEqual(['queued', 'sent']);
  await sink.close();
});

test('of colleagues whose messages are due together, one claim takes only the first', async () => {
  await buildMailbox(database.db, actor, 1);
  const [anna, bert] = [await willing('anna@muster.example'), await willing('bert@muster.example')];
  await buildEnrolment(database.db, actor, anna);
  await buildEnrolment(database.db, actor, bert);
  await buildEnrolment(database.db, actor, await willing('erika@beispiel.example'));
  await ofOneCompany(anna, bert);
  await database.db.update(deliveries).set({ dueAt: BUILT_AT });
  await claimNext(database.db, { most: 3 });
  const claimed = (await messages()).filter(({ state }) => state === 'sending');
  expect(claimed.map(({ toAddress }) => toAddress)).toEqual([
    'anna@muster.example',
    'erika@beispiel.example',
  ]);
});

test('messages go in the windows of the workspace', async () => {
  await setWorkspace({ sendWindows: [{ weekday: 4, from: '13:00', to: '14:00' }] });
  await buildEnrolment(database.db, actor, await willing('erika@beispiel.example'));
  expect(await messages()).toMatchObject([{ dueAt: at('2026-03-05T12:00:00Z') }]);
});

test('what a pause has held up goes on one after the other, under the cap', async () => {
  await buildMailbox(database.db, actor, 1);
  await database.sql`update mailboxes set daily_cap = 2, spread_seconds = 300`;
  const ids = [];
  for (const name of ['a', 'b', 'c']) {
    ids.push(await buildEnrolment(database.db, actor, await willing(`${name}@beispiel.example`)));
  }
  for (const enrolmentId of ids) await pauseEnrolment(database.db, { enrolmentId, actor, now: BUILT_AT });
  const back = at('2026-03-09T09:00:00Z');
  for (const enrolmentId of ids) await resumeEnrolment(database.db, { enrolmentId, actor, now: back });
  expect((await messages()).map(({ dueAt }) => dueAt.toISOString()).sort()).toEqual([
    '2026-03-09T09:00:00.000Z',
    '2026-03-09T09:05:00.000Z',
    '2026-03-10T08:00:00.000Z',
  ]);
});

test('an enrolment is pending until its first step, and can begin on a day of her choice', async () => {
  const prospectId = await willing('erika@beispiel.example');
  const startAt = at('2026-03-10T09:00:00Z');
  await enrol(database.db, { prospectId, sequenceId, startAt, actor, now: BUILT_AT });
  expect(await theEnrolment()).toMatchObject({ state: 'pending', nextStepAt: startAt });
  await advanceEnrolments(database.db, at('2026-03-09T09:00:00Z'));
  expect(await messages()).toEqual([]);
  await advanceEnrolments(database.db, startAt);
  expect(await theEnrolment()).toMatchObject({ state: 'active' });
  expect(await messages()).toMatchObject([{ dueAt: startAt }]);
});

test('a message moved by hand slides into the window and goes before the others', async () => {
  const enrolmentId = await buildEnrolment(database.db, actor, await willing('erika@beispiel.example'));
  const sunday = at('2026-03-08T12:00:00Z');
  const moved = await rescheduleStep(database.db, { enrolmentId, at: sunday, actor, now: BUILT_AT });
  const monday = at('2026-03-09T08:00:00Z');
  expect(moved).toEqual({ ok: true, value: { at: monday } });
  expect(await messages()).toMatchObject([{ dueAt: monday, rescheduled: true }]);
  expect(await rescheduleStep(database.db, { enrolmentId, at: BUILT_AT, actor, now: BUILT_AT })).toEqual({
    ok: false,
    error: 'past',
  });
});

test('a step moved by hand is taken at its new time, a call even on a Sunday', async () => {
  const byHand = await publish([handStep('call', 3)]);
  const prospectId = await willing('erika@beispiel.example');
  const enrolled = await enrol(database.db, { prospectId, sequenceId: byHand, actor, now: BUILT_AT });
  const enrolmentId = enrolled.ok ? enrolled.value.enrolmentId : '';
  const sunday = at('2026-03-08T12:00:00Z');
  await rescheduleStep(database.db, { enrolmentId, at: sunday, actor, now: BUILT_AT });
  await advanceEnrolments(database.db, sunday);
  expect(await database.db.select().from(tasks)).toMatchObject([{ title: 'Anrufen', dueAt: sunday }]);
});

test('a call that is due comes up in the next call session, and goes when the sequence ends', async () => {
  const byHand = await publish([handStep('call', 0)]);
  const prospectId = await willing('erika@beispiel.example');
  await database.db.update(prospects).set({ nextAttemptAt: at('2026-04-01T09:00:00Z') });
  await enrol(database.db, { prospectId, sequenceId: byHand, actor, now: BUILT_AT });
  const [prospect] = await database.db.select().from(prospects);
  expect(prospect?.nextAttemptAt).toEqual(BUILT_AT);

  const waits = await publish([handStep('task', 0), handStep('task', 5)], 'Zwei Aufgaben');
  await enrol(database.db, { prospectId, sequenceId: waits, actor, now: BUILT_AT });
  await endEnrolments(database.db, {
    prospectId,
    state: 'finished_replied',
    reason: 'replied',
    actor,
    now: BUILT_AT,
  });
  const open = (await database.db.select().from(tasks)).filter(({ deletedAt }) => deletedAt === null);
  expect(open.map(({ title }) => title)).toEqual(['Anrufen']);
});

test.each([
  ['viewed', true, 1],
  ['viewed', false, 0],
  ['not_viewed', true, 0],
  ['not_viewed', false, 1],
] as const)(
  'a step only for those with “%s” when the page was looked at: %s',
  async (condition, viewed, taken) => {
    const sink = await startSmtpSink();
    await buildMailbox(database.db, actor, sink.port);
    const byHand = await publish([handStep('task', 1, condition)]);
    const prospectId = await willing('erika@beispiel.example');
    await buildEnrolment(database.db, actor, prospectId);
    await deliverNext(mailContext(database.db));
    const [sent] = await messages();
    if (viewed && sent?.packetPageId) {
      await database.db
        .insert(packetViews)
        .values({ workspaceId: actor.workspaceId, pageId: sent.packetPageId, at: BUILT_AT });
    }
    await endEnrolments(database.db, {
      prospectId,
      state: 'exited_manual',
      reason: 'by_hand',
      actor,
      now: BUILT_AT,
    });
    await enrol(database.db, { prospectId, sequenceId: byHand, actor, now: BUILT_AT });
    await advanceEnrolments(database.db, at('2026-03-04T12:00:00Z'));
    expect(await database.db.select().from(tasks)).toHaveLength(taken);
    await sink.close();
  },
);

test('results count each step once, in its version and over all of them', async () => {
  const sink = await startSmtpSink();
  await buildMailbox(database.db, actor, sink.port);
  const [erika, otto] = [await willing('erika@beispiel.example'), await willing('otto@beispiel.example')];
  await buildEnrolment(database.db, actor, erika);
  await buildEnrolment(database.db, actor, otto);
  const later = at('2026-03-02T10:00:00Z');
  await deliverNext(mailContext(database.db, { now: later }));
  await deliverNext(mailContext(database.db, { now: later }));
  const pageOfErika = (await messages()).find(({ prospectId }) => prospectId === erika)?.packetPageId ?? '';
  const view = { workspaceId: actor.workspaceId, pageId: pageOfErika, at: later };
  await database.db.insert(packetViews).values([view, view]);
  const replied = {
    state: 'finished_replied',
    reason: 'replied',
    actor,
    now: at('2026-03-02T11:00:00Z'),
  } as const;
  await endEnrolments(database.db, { prospectId: erika, ...replied });

  await saveDraft(database.db, {
    sequenceId,
    fields: { name: 'Neu', steps: [handStep('task', 0)] },
    actor,
    now: later,
  });
  await publishVersion(database.db, { sequenceId, actor, now: later });
  await enrol(database.db, { prospectId: erika, sequenceId, actor, now: later });
  const { workspaceId } = actor;
  const all = await findStepResults(database.db, { workspaceId, sequenceId, versionId: null });
  expect(all).toMatchObject([
    { position: 0, kind: 'task', done: 2, waiting: 1, packets: 2, viewed: 1, replied: 1, clients: 0 },
    { position: 1, kind: 'email', done: 0, waiting: 0, replied: 0 },
  ]);
  const newest = (await theNewest())?.id ?? '';
  expect(await findStepResults(database.db, { workspaceId, sequenceId, versionId: newest })).toMatchObject([
    { position: 0, kind: 'task', done: 0, waiting: 1, packets: 0, viewed: 0, replied: 0 },
  ]);
  await sink.close();
});

async function theNewest() {
  const rows = await database.db.query.sequenceVersions.findMany();
  return rows.find(({ number, sequenceId: of }) => number === 2 && of === sequenceId);
}
