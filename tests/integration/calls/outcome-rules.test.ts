import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findOutcomeFaces, listOutcomeRules } from '~/calls/outcome-rules.server';
import { resetRules } from '~/calls/reset-rules.server';
import { type RuleForm, ruleSchema } from '~/calls/rule-schema';
import { saveRule } from '~/calls/save-rule.server';
import { newId } from '~db/columns';
import { auditEvents } from '~db/schema/activities';
import { callbacks } from '~db/schema/calls';
import { prospects } from '~db/schema/prospects';
import { buildCall, buildCallable, buildCallDesk, type CallDesk, GOOD_MOMENT } from '~tests/factories/calls';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

const now = GOOD_MOMENT;
let database: TestDatabase;
let desk: CallDesk;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

beforeEach(async () => {
  desk = await buildCallDesk(database.db);
});

const busy: RuleForm = ruleSchema.parse({
  retryAmount: 2,
  retryUnit: 'hours',
  mostAttempts: 1,
  sequenceEffect: 'none',
  shortcut: '2',
});

const save = (name: string, change: Partial<RuleForm>) =>
  saveRule(database.db, { name, change: { ...busy, ...change }, actor: desk.actor, now });

const rule = async (name: string) =>
  (await listOutcomeRules(database.db, desk.actor.workspaceId)).find((listed) => listed.name === name);

const prospectOf = async (id: string) =>
  (await database.db.select().from(prospects).where(eq(prospects.id, id)))[0];

test('a workspace begins with sixteen outcomes that nobody has changed', async () => {
  const rules = await listOutcomeRules(database.db, desk.actor.workspaceId);
  expect(rules).toHaveLength(16);
  expect(rules.filter(({ changed }) => changed)).toEqual([]);
  expect(rules.map(({ shortcut }) => shortcut).join('')).toBe('12345678srtwlkax');
});

test('the next call obeys a changed rule, in delay, stage and number of tries', async () => {
  await save('busy', { nextStageId: desk.stages.talking, mostAttempts: 2 });
  const prospectId = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  await buildCall(database.db, desk.actor, { prospectId, result: 'busy' });
  expect(await prospectOf(prospectId)).toMatchObject({
    stageId: desk.stages.talking,
    nextAttemptAt: new Date('2026-03-10T11:00:00Z'),
  });
  await buildCall(database.db, desk.actor, { prospectId, result: 'busy' });
  expect(await prospectOf(prospectId)).toMatchObject({ nextAttemptAt: null });
});

test('an outcome that needs a time is refused without one and becomes a callback with one', async () => {
  await save('not_now', { needsCallback: true, shortcut: 'l' });
  const prospectId = await buildCallable(database.db, desk.actor, { stageId: desk.stages.new });
  const report = { prospectId, result: 'connected', conversation: 'not_now' } as const;
  await expect(buildCall(database.db, desk.actor, report)).rejects.toThrow('callback_time_missing');
  await buildCall(database.db, desk.actor, { ...report, callback: { wallTime: '2026-06-10T10:00' } });
  const promised = await database.db.select().from(callbacks).where(eq(callbacks.prospectId, prospectId));
  expect(promised).toMatchObject([{ state: 'open', wallTime: '2026-06-10T10:00' }]);
});

test('a key belongs to one outcome, and the call screen hears of it', async () => {
  expect(await save('busy', { shortcut: '1' })).toEqual({ ok: false, error: 'key_taken' });
  expect(await save('busy', { shortcut: 'b' })).toEqual({ ok: true, value: null });
  const faces = await findOutcomeFaces(database.db, desk.actor.workspaceId);
  expect(faces.busy.shortcut).toBe('b');
  expect(ruleSchema.safeParse({ ...busy, shortcut: 'n' }).success).toBe(false);
});

test('two members who want the same key at once get it once', async () => {
  const names = ['busy', 'no_answer', 'won', 'callback'];
  const answers = await Promise.all(names.map((name) => save(name, { shortcut: 'q' })));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('the wish not to be called always suppresses, whatever is ticked', async () => {
  await save('do_not_call', { doNotCall: false, shortcut: 'x' });
  expect(await rule('do_not_call')).toMatchObject({ doNotCall: true, reached: false });
});

test('an outcome goes back to how it came, alone or with all others', async () => {
  await save('busy', { shortcut: 'b', nextStageId: desk.stages.lost });
  await save('won', { shortcut: 'v' });
  expect(await rule('busy')).toMatchObject({ changed: true });
  await resetRules(database.db, { name: 'busy', actor: desk.actor, now });
  expect(await rule('busy')).toMatchObject({
    changed: false,
    shortcut: '2',
    nextStageId: desk.stages.attempted,
  });
  expect(await rule('won')).toMatchObject({ changed: true });
  await resetRules(database.db, { actor: desk.actor, now });
  const rules = await listOutcomeRules(database.db, desk.actor.workspaceId);
  expect(rules.filter(({ changed }) => changed)).toEqual([]);
});

test('an outcome does not get its key back while another one has it', async () => {
  await save('busy', { shortcut: 'b' });
  await save('won', { shortcut: '2' });
  const reset = { name: 'busy', actor: desk.actor, now };
  expect(await resetRules(database.db, reset)).toEqual({ ok: false, error: 'key_taken' });
});

test("a stage of another workspace can't be chosen, and nothing changes without a line in the audit trail", async () => {
  const other = await buildCallDesk(database.db);
  expect(await save('busy', { nextStageId: other.stages.new })).toEqual({ ok: false, error: 'stage_gone' });
  expect(await save(newId(), {})).toEqual({ ok: false, error: 'not_found' });
  await save('busy', {});
  const events = await database.db
    .select()
    .from(auditEvents)
    .where(
      and(eq(auditEvents.workspaceId, desk.actor.workspaceId), eq(auditEvents.action, 'outcome.changed')),
    );
  expect(events).toMatchObject([{ data: { name: 'busy' } }]);
});
