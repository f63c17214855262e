import { eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { MemberActor } from '~/platform/actor';
import { exitEnrolment } from '~/sequences/exit-enrolment.server';
import { findDefaultSequence } from '~/sequences/find-default-sequence.server';
import { countEnrolments, listEnrolments } from '~/sequences/list-enrolments.server';
import { moveToVersion } from '~/sequences/move-to-version.server';
import { pauseEnrolment } from '~/sequences/pause-enrolment.server';
import { publishVersion } from '~/sequences/publish-version.server';
import { resumeEnrolment } from '~/sequences/resume-enrolment.server';
import { resumeRested } from '~/sequences/resume-rested.server';
import { saveDraft } from '~/sequences/save-draft.server';
import { activities } from '~db/schema/activities';
import { deliveries } from '~db/schema/mail';
import { enrolments } from '~db/schema/sequences';
import { buildEnrolment, buildSender, buildWillingProspect } from '~tests/factories/mail';
import { BUILT_AT } from '~tests/factories/prospects';
import { buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let sequenceId: string;
let prospectId: string;
let enrolmentId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildSender(database.db);
  sequenceId = (await findDefaultSequence(database.db, actor.workspaceId))?.id ?? '';
  prospectId = await buildWillingProspect(database.db, actor);
  enrolmentId = await buildEnrolment(database.db, actor, prospectId);
});

const later = (duration: object) => DateTime.fromJSDate(BUILT_AT).plus(duration).toJSDate();
const hers = (now = BUILT_AT) => ({ enrolmentId, actor, now });
const change = (values: Partial<typeof enrolments.$inferInsert>) =>
  database.db.update(enrolments).set(values).where(eq(enrolments.id, enrolmentId));

async function theEnrolment() {
  const [enrolment] = await database.db.select().from(enrolments).where(eq(enrolments.id, enrolmentId));
  return enrolment;
}

async function theDelivery() {
  const [delivery] = await database.db
    .select()
    .from(deliveries)
    .where(eq(deliveries.enrolmentId, enrolmentId));
  return delivery;
}

async function publishCalls(count: number) {
  const step = { kind: 'call', delayDays: 1, needsApproval: false, condition: 'always' } as const;
  const none = { templateId: null, packetId: null };
  const steps = Array.from({ length: count }, (_, index) => ({
    ...step,
    ...none,
    instruction: `Anruf ${index}`,
  }));
  await saveDraft(database.db, { sequenceId, fields: { name: 'Neu', steps }, actor, now: BUILT_AT });
  await publishVersion(database.db, { sequenceId, actor, now: BUILT_AT });
}

test('a paused enrolment goes on where it stood, and what fell due meanwhile is not late', async () => {
  expect(await pauseEnrolment(database.db, hers())).toMatchObject({ ok: true });
  expect(await theEnrolment()).toMatchObject({ state: 'paused', reason: 'by_hand' });
  const back = later({ days: 3 });
  expect(await resumeEnrolment(database.db, hers(back))).toMatchObject({ ok: true });
  expect(await theEnrolment()).toMatchObject({ state: 'active', reason: null, position: 0 });
  expect(await theDelivery()).toMatchObject({ state: 'queued', dueAt: back });
  const lines = await database.db.select().from(activities).where(eq(activities.prospectId, prospectId));
  const kinds = lines.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['enrolment_paused', 'enrolment_resumed']));
});

test('a pause with an end is over when the end has come, one without is not', async () => {
  await change({ state: 'paused_ooo', pausedUntil: later({ days: 2 }) });
  await resumeRested(database.db, later({ days: 1 }));
  expect(await theEnrolment()).toMatchObject({ state: 'paused_ooo' });
  await resumeRested(database.db, later({ days: 2 }));
  expect(await theEnrolment()).toMatchObject({ state: 'active', pausedUntil: null });

  await pauseEnrolment(database.db, hers());
  await resumeRested(database.db, later({ years: 1 }));
  expect(await theEnrolment()).toMatchObject({ state: 'paused' });
});

test('whoever is taken out gets nothing that still waits', async () => {
  expect(await exitEnrolment(database.db, hers())).toMatchObject({ ok: true });
  expect(await theEnrolment()).toMatchObject({
    state: 'exited_manual',
    reason: 'by_hand',
    endedAt: BUILT_AT,
  });
  expect(await theDelivery()).toMatchObject({ state: 'cancelled', reason: 'enrolment_over' });
});

test('an enrolment that is over can be neither paused, resumed nor ended', async () => {
  await exitEnrolment(database.db, hers());
  const stale = { ok: false, error: 'stale' };
  expect(await pauseEnrolment(database.db, hers())).toEqual(stale);
  expect(await resumeEnrolment(database.db, hers())).toEqual(stale);
  expect(await exitEnrolment(database.db, hers())).toEqual(stale);
});

test('an enrolment moves to the new version at the step it has come to', async () => {
  await change({ position: 1, nextStepAt: later({ days: 4 }) });
  const before = await theEnrolment();
  await publishCalls(3);
  expect(await moveToVersion(database.db, hers())).toMatchObject({ ok: true });
  const moved = await theEnrolment();
  expect(moved).toMatchObject({ position: 1, nextStepAt: later({ days: 4 }) });
  expect(moved?.versionId).not.toBe(before?.versionId);
});

test('while its message is in the outbox an enrolment stays with its version', async () => {
  await publishCalls(3);
  expect(await moveToVersion(database.db, hers())).toEqual({ ok: false, error: 'under_way' });
});

test('an enrolment does not move to a version that has no step left for it', async () => {
  await change({ position: 1, nextStepAt: later({ days: 4 }) });
  await publishCalls(1);
  expect(await moveToVersion(database.db, hers())).toEqual({
    ok: false,
    error: 'no_such_step',
  });
});

test('a page shows who is in a sequence, and who was, apart', async () => {
  const { workspaceId } = actor;
  const other = await buildWillingProspect(database.db, actor, 'otto@beispiel.example');
  await buildEnrolment(database.db, actor, other);
  await exitEnrolment(database.db, hers());
  const open = await listEnrolments(database.db, workspaceId, { sequenceId, view: 'open' });
  const ended = await listEnrolments(database.db, workspaceId, { sequenceId, view: 'ended' });
  expect(open.rows).toMatchObject([{ prospectId: other, state: 'active', version: 1 }]);
  expect(ended.rows).toMatchObject([{ prospectId, state: 'exited_manual' }]);
  expect(await countEnrolments(database.db, { workspaceId, sequenceId })).toEqual({
    active: 1,
    exited_manual: 1,
  });
});

test('the enrolments of one workspace are nothing to another', async () => {
  const stranger = { ...hers(), actor: await buildWorkspace(database.db) };
  const notFound = { ok: false, error: 'not_found' };
  expect(await pauseEnrolment(database.db, stranger)).toEqual(notFound);
  expect(await resumeEnrolment(database.db, stranger)).toEqual(notFound);
  expect(await exitEnrolment(database.db, stranger)).toEqual(notFound);
  expect(await moveToVersion(database.db, stranger)).toEqual(notFound);
});
