import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { endEngagement } from '~/clients/end-engagement.server';
import { listEngagements } from '~/clients/find-client.server';
import { findStoppedTasks } from '~/clients/find-stopped-tasks.server';
import { reopenEngagement } from '~/clients/reopen-engagement.server';
import { retireClients } from '~/clients/retire-clients.server';
import { startEngagement } from '~/clients/start-engagement.server';
import type { MemberActor } from '~/platform/actor';
import { findTimeline } from '~/prospects/find-timeline.server';
import { addTask } from '~/tasks/add-task.server';
import { deleteTask } from '~/tasks/delete-task.server';
import { findTasksOf } from '~/tasks/find-tasks.server';
import { tasks } from '~db/schema/tasks';
import { buildClient, buildClientWorkspace, buildConversion } from '~tests/factories/clients';
import { createTestDatabase, type TestDatabase } from '~tests/support/database';

let database: TestDatabase;
let actor: MemberActor;
let clientId: string;
let prospectId: string;
const now = new Date('2026-03-20T09:00:00Z');
const MONDAY = new Date('2026-03-23T08:00:00Z');
const zone = 'Europe/Berlin';

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  actor = await buildClientWorkspace(database.db);
  ({ clientId, prospectId } = await buildClient(database.db, actor));
  await weekly('Termine bestätigen');
  await addTask(database.db, { title: 'Zugänge zurückgeben', dueAt: MONDAY, clientId, actor, now });
});

async function weekly(title: string) {
  const when = { dueAt: MONDAY, timed: false, repeat: 'FREQ=WEEKLY', timeZone: zone };
  const added = await addTask(database.db, { title, ...when, clientId, actor, now });
  if (!added.ok) throw new Error(added.error);
  return added.value.taskId;
}

async function end(endsOn: string) {
  const [engagement] = await listEngagements(database.db, actor.workspaceId, clientId);
  const engagementId = engagement?.id ?? '';
  await endEngagement(database.db, { clientId, engagementId, endsOn, today: '2026-03-20', actor, now });
  return engagementId;
}

const open = async () =>
  (await findTasksOf(database.db, { workspaceId: actor.workspaceId, clientId })).map(({ title }) => title);

const stopped = async () =>
  (await findStoppedTasks(database.db, actor.workspaceId, clientId)).map(({ title }) => title);

test('with the last engagement what comes again ends, what is left to do stays, and the timeline says why', async () => {
  await end('2026-03-20');
  expect(await open()).toEqual(['Zugänge zurückgeben']);
  expect(await stopped()).toEqual(['Termine bestätigen']);
  const { lines } = await findTimeline(database.db, { workspaceId: actor.workspaceId, prospectId });
  expect(lines.map(({ kind }) => kind)).toContain('task_stopped');
});

test('until its last day work repeats what it did, and then that ends as well', async () => {
  await end('2026-03-31');
  expect(await open()).toHaveLength(2);
  await retireClients(database.db, new Date('2026-03-31T22:30:00Z'));
  expect(await open()).toEqual(['Zugänge zurückgeben']);
  expect(await stopped()).toEqual(['Termine bestätigen']);
});

test('another engagement brings it back, without the days that passed meanwhile', async () => {
  await end('2026-03-20');
  const { services, kind, hoursPerWeek, rateCents, currency } = await buildConversion(database.db, actor, {
    prospectId,
  });
  const terms = { services, kind, hoursPerWeek, rateCents, currency, startsOn: '2026-04-08' };
  await startEngagement(database.db, {
    clientId,
    terms,
    actor,
    now: new Date('2026-04-08T09:00:00Z'),
  });
  expect(await open()).toEqual(['Zugänge zurückgeben', 'Termine bestätigen']);
  const own = and(eq(tasks.clientId, clientId), eq(tasks.title, 'Termine bestätigen'));
  const [task] = await database.db.select().from(tasks).where(own);
  expect(task?.dueAt).toEqual(new Date('2026-04-13T07:00:00Z'));
  expect(await stopped()).toEqual([]);
});

test('an end that is taken back changes nothing about it', async () => {
  const engagementId = await end('2026-03-20');
  await reopenEngagement(database.db, { clientId, engagementId, actor, now });
  expect(await open()).toHaveLength(2);
  const due = await database.db.select({ at: tasks.dueAt }).from(tasks).where(eq(tasks.clientId, clientId));
  expect(due.map(({ at }) => at)).toEqual([MONDAY, MONDAY]);
});

test('what she deleted herself stays deleted, and what she takes up all the same is stopped no longer', async () => {
  const own = await weekly('Post öffnen');
  await deleteTask(database.db, { taskId: own, deleted: true, actor, now });
  const engagementId = await end('2026-03-20');
  const [task] = await findStoppedTasks(database.db, actor.workspaceId, clientId);
  await deleteTask(database.db, { taskId: task?.id ?? '', deleted: false, actor, now });
  expect(await stopped()).toEqual([]);
  await reopenEngagement(database.db, { clientId, engagementId, actor, now });
  expect((await open()).toSorted()).toEqual(['Termine bestätigen', 'Zugänge zurückgeben']);
});
