import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { fail, ok } from '~/platform/result';
import { addTask as addTaskOf } from '~/tasks/add-task.server';
import { setTaskDone } from '~/tasks/set-task-done.server';
import type { Db } from '~db/client';
import { tasks } from '~db/schema/tasks';
import { endpoint } from './endpoint';
import { instant, nothing, uuid } from './shapes';
import { tableEndpoint } from './table-endpoint.server';

const taskAnswer = z
  .object({
    id: uuid,
    memberId: uuid,
    title: z.string(),
    dueAt: instant.nullable(),
    timed: z.boolean().meta({ description: 'False when it is due on a day at any hour' }),
    prospectId: uuid.nullable(),
    companyId: uuid.nullable(),
    clientId: uuid.nullable(),
    doneAt: instant.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'Task' });

export const listTasks = tableEndpoint({
  operation: 'listTasks',
  path: '/tasks',
  summary: 'Tasks, done ones too',
  table: tasks,
  row: taskAnswer,
  where: isNull(tasks.deletedAt),
});

async function one(db: Db, workspaceId: string, id: string) {
  const [task] = await db
    .select()
    .from(tasks)
    .where(and(eq(tasks.workspaceId, workspaceId), eq(tasks.id, id), isNull(tasks.deletedAt)));
  return task ? ok(task) : fail('not_found');
}

export const addTask = endpoint({
  operation: 'addTask',
  method: 'POST',
  path: '/tasks',
  summary: 'Adds a task for the member of the token, about one record or none',
  query: nothing,
  body: z.strictObject({
    title: z.string().trim().min(1).max(500),
    dueAt: z.iso.datetime({ offset: true }).optional(),
    prospectId: uuid.optional(),
    companyId: uuid.optional(),
    clientId: uuid.optional(),
  }),
  answer: taskAnswer,
  run: async ({ db, bearer, now, body: { dueAt, ...task } }) => {
    const { actor } = bearer;
    const added = await addTaskOf(db, { ...task, dueAt: dueAt ? new Date(dueAt) : null, actor, now });
    return added.ok ? one(db, actor.workspaceId, added.value.taskId) : added;
  },
});

export const finishTask = endpoint({
  operation: 'finishTask',
  method: 'PATCH',
  path: '/tasks/{id}',
  summary: 'Marks a task as done, or as open again',
  query: nothing,
  body: z.strictObject({ done: z.boolean() }),
  answer: taskAnswer,
  run: async ({ db, bearer, now, id, body: { done } }) => {
    const { actor } = bearer;
    const set = await setTaskDone(db, { taskId: id, done, actor, now });
    return set.ok ? one(db, actor.workspaceId, id) : set;
  },
});
