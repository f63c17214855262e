import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOrCreateCompany } from '~/companies/find-or-create-company.server';
import { addTask } from '~/tasks/add-task.server';
import { deleteTask } from '~/tasks/delete-task.server';
import { editTask } from '~/tasks/edit-task.server';
import { findDoneTasks, findOpenTasks, findTasksOf } from '~/tasks/find-tasks.server';
import { setTaskDone } from '~/tasks/set-task-done.server';
import { newId } from '~db/columns';
import { activities } from '~db/schema/activities';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';
import { buildProspect, buildStages, BUILT_AT as now } from '~tests/factories/prospects';
import { buildMember, buildWorkspace } from '~tests/factories/workspace';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.close());

async function build() {
  const { db } = database;
  const actor = await buildWorkspace(db);
  await buildStages(db, actor);
  return { db, actor, prospectId: await buildProspect(db, actor) };
}

async function add(
  task: { title: string; dueAt?: Date; prospectId?: string },
  actor: { workspaceId: string; memberId: string },
) {
  const result = await addTask(database.db, { dueAt: null, ...task, actor, now });
  if (!result.ok) throw new Error(result.error);
  return result.value.taskId;
}

const linesOf = async (prospectId: string) => {
  const lines = await database.db
    .select({ kind: activities.kind })
    .from(activities)
    .where(eq(activities.prospectId, prospectId))
    .orderBy(asc(activities.id));
  return lines.map(({ kind }) => kind);
};

test('open tasks stand in the order they are due, those without a day last', async () => {
  const { db, actor, prospectId } = await build();
  await add({ title: 'irgendwann' }, actor);
  await add({ title: 'später', dueAt: new Date('2026-03-20T09:00:00Z') }, actor);
  await add({ title: 'bald', dueAt: new Date('2026-03-03T09:00:00Z'), prospectId }, actor);
  const open = await findOpenTasks(db, actor);
  expect(open.map(({ title }) => title)).toEqual(['bald', 'später', 'irgendwann']);
  expect(open[0]?.prospect).toMatchObject({ id: prospectId, firstName: 'Erika' });
  expect(await findTasksOf(db, { ...actor, prospectId })).toHaveLength(1);
});

test('a task done and opened again stands in the timeline both times, a second click does not', async () => {
  const { db, actor, prospectId } = await build();
  const taskId = await add({ title: 'Preis nennen', prospectId }, actor);
  await setTaskDone(db, { taskId, done: true, actor, now });
  await setTaskDone(db, { taskId, done: true, actor, now });
  expect(await findOpenTasks(db, actor)).toEqual([]);
  expect(await findDoneTasks(db, { ...actor, since: now })).toHaveLength(1);
  expect(await findDoneTasks(db, { ...actor, since: new Date(now.getTime() + 1) })).toEqual([]);
  await setTaskDone(db, { taskId, done: false, actor, now });
  expect(await findOpenTasks(db, actor)).toHaveLength(1);
  expect(await linesOf(prospectId)).toEqual(['created', 'task_added', 'task_done', 'task_reopened']);
});

test('each member sees her own tasks, and none of a deleted prospect', async () => {
  const { db, actor, prospectId } = await build();
  const colleague = await buildMember(db, actor.workspaceId);
  await add({ title: 'meine', prospectId }, actor);
  await add({ title: 'ihre' }, colleague);
  expect((await findOpenTasks(db, colleague)).map(({ title }) => title)).toEqual(['ihre']);
  await db.update(prospects).set({ deletedAt: now }).where(eq(prospects.id, prospectId));
  expect(await findOpenTasks(db, actor)).toEqual([]);
});

test('neither a task nor a prospect of another workspace is there', async () => {
  const { db, actor, prospectId } = await build();
  const stranger = await buildWorkspace(db);
  const taskId = await add({ title: 'Preis nennen', prospectId }, actor);
  const missing = { ok: false, error: 'not_found' };
  expect(await setTaskDone(db, { taskId, done: true, actor: stranger, now })).toEqual(missing);
  expect(await addTask(db, { title: 'x', dueAt: null, prospectId, actor: stranger, now })).toEqual(missing);
  expect(await findOpenTasks(db, actor)).toHaveLength(1);
});

const daily = { timed: false, repeat: 'FREQ=DAILY', timeZone: 'Europe/Berlin' };

test('a repeating task makes its next when it is done, and takes it back when that is undone', async () => {
  const { db, actor, prospectId } = await build();
  const dueAt = new Date('2026-03-02T08:00:00Z');
  const added = await addTask(db, { title: 'Post öffnen', dueAt, ...daily, prospectId, actor, now });
  if (!added.ok) throw new Error(added.error);
  const { taskId } = added.value;
  const next = new Date('2026-03-03T08:00:00Z');
  const done = await setTaskDone(db, { taskId, done: true, actor, now });
  expect(done).toEqual({ ok: true, value: { nextDueAt: next } });
  await setTaskDone(db, { taskId, done: true, actor, now });
  expect(await findOpenTasks(db, actor)).toMatchObject([
    { title: 'Post öffnen', dueAt: next, timed: false, repeat: 'FREQ=DAILY' },
  ]);
  await setTaskDone(db, { taskId, done: false, actor, now });
  expect(await findOpenTasks(db, actor)).toMatchObject([{ id: taskId, dueAt }]);
});

test('an edited task keeps what it is about and says so in the timeline', async () => {
  const { db, actor, prospectId } = await build();
  const taskId = await add({ title: 'Preis nennen', prospectId }, actor);
  const dueAt = new Date('2026-03-05T08:00:00Z');
  const when = { dueAt, timed: true, repeat: null, timeZone: null };
  await editTask(db, { taskId, title: 'Angebot schicken', ...when, actor, now });
  expect(await findTasksOf(db, { ...actor, prospectId })).toMatchObject([
    { title: 'Angebot schicken', dueAt },
  ]);
  expect(await linesOf(prospectId)).toContain('task_changed');
});

test('a deleted task is gone from every list and comes back by undo', async () => {
  const { db, actor, prospectId } = await build();
  const taskId = await add({ title: 'Preis nennen', prospectId }, actor);
  await deleteTask(db, { taskId, deleted: true, actor, now });
  await deleteTask(db, { taskId, deleted: true, actor, now });
  expect(await findOpenTasks(db, actor)).toEqual([]);
  expect(await findTasksOf(db, { ...actor, prospectId })).toEqual([]);
  expect(await setTaskDone(db, { taskId, done: true, actor, now })).toEqual({
    ok: false,
    error: 'not_found',
  });
  await deleteTask(db, { taskId, deleted: false, actor, now });
  expect(await findOpenTasks(db, actor)).toHaveLength(1);
  expect((await linesOf(prospectId)).filter((kind) => kind === 'task_deleted')).toHaveLength(1);
});

test('a task can be about a company, or about a client and then stands with the prospect too', async () => {
  const { db, actor, prospectId } = await build();
  const { workspaceId } = actor;
  const companyId = await findOrCreateCompany(db, { workspaceId, name: 'Hofgut Sonnentau' });
  const clientId = newId();
  await db.insert(clients).values({ workspaceId, id: clientId, prospectId, name: 'Hofgut', since: now });
  const task = { dueAt: null, actor, now };
  await addTask(db, { ...task, title: 'Zentrale anrufen', companyId });
  await addTask(db, { ...task, title: 'Termin bestätigen', clientId });
  expect(await findTasksOf(db, { workspaceId, companyId })).toMatchObject([
    { title: 'Zentrale anrufen', ownCompany: { name: 'Hofgut Sonnentau' } },
  ]);
  expect(await findTasksOf(db, { workspaceId, clientId })).toMatchObject([{ client: { name: 'Hofgut' } }]);
  expect(await findTasksOf(db, { workspaceId, prospectId })).toHaveLength(1);
  const stranger = await buildWorkspace(db);
  const missing = { ok: false, error: 'not_found' };
  expect(await addTask(db, { ...task, title: 'x', companyId, actor: stranger })).toEqual(missing);
  expect(await addTask(db, { ...task, title: 'x', clientId, actor: stranger })).toEqual(missing);
});
