import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { tasks } from '~db/schema/tasks';
import { nextDue } from './next-due.server';

interface TaskChange {
  taskId: string;
  /** False opens it again, as undo does. */
  done: boolean;
  actor: Actor;
  now: Date;
}

/**
 * Ticks a task off or opens it again; a second click changes nothing. Ticked off, a repeating one makes its next;
 * opened again, it takes that one back unless it has been done as well.
 */
export function setTaskDone(
  db: Db,
  { taskId, done, actor, now }: TaskChange,
): Promise<Result<{ nextDueAt: Date | null }, 'not_found'>> {
  const { workspaceId } = actor;
  const own = and(eq(tasks.workspaceId, workspaceId), eq(tasks.id, taskId), isNull(tasks.deletedAt));
  return db.transaction(async (tx) => {
    const [task] = await tx.select().from(tasks).where(own).for('update');
    if (!task) return fail('not_found');
    const { prospectId, title, doneAt } = task;
    if (done === (doneAt !== null)) return ok({ nextDueAt: null });
    const next = done ? await addNext(tx, task, now) : await dropNext(tx, task);
    await tx
      .update(tasks)
      .set({ doneAt: done ? now : null, nextTaskId: next?.id ?? null })
      .where(own);
    if (prospectId) {
      const kind = done ? 'task_done' : 'task_reopened';
      await recordActivity(tx, { prospectId, kind, data: { taskId, title }, actor, at: now });
    }
    return ok({ nextDueAt: next?.dueAt ?? null });
  });
}

type Task = typeof tasks.$inferSelect;

async function addNext(tx: Db, task: Task, now: Date) {
  const { repeat, dueAt, timeZone } = task;
  if (!repeat || !dueAt || !timeZone) return null;
  const next = {
    ...task,
    id: newId(),
    dueAt: nextDue({ rule: repeat, dueAt, timeZone, now }),
    createdAt: now,
  };
  await tx.insert(tasks).values(next);
  return next;
}

async function dropNext(tx: Db, { workspaceId, nextTaskId }: Task) {
  if (nextTaskId) {
    const next = and(eq(tasks.workspaceId, workspaceId), eq(tasks.id, nextTaskId), isNull(tasks.doneAt));
    await tx.delete(tasks).where(next);
  }
  return null;
}
