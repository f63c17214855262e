import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { tasks } from '~db/schema/tasks';

interface Deletion {
  taskId: string;
  /** False puts it back, as undo does. */
  deleted: boolean;
  actor: Actor;
  now: Date;
}

/** Deletes a task or puts it back; a second click changes nothing. */
export function deleteTask(
  db: Db,
  { taskId, deleted, actor, now }: Deletion,
): Promise<Result<null, 'not_found'>> {
  const own = and(eq(tasks.workspaceId, actor.workspaceId), eq(tasks.id, taskId));
  return db.transaction(async (tx) => {
    const [task] = await tx
      .update(tasks)
      .set({ deletedAt: deleted ? now : null })
      .where(and(own, deleted ? isNull(tasks.deletedAt) : isNotNull(tasks.deletedAt)))
      .returning({ prospectId: tasks.prospectId, title: tasks.title });
    if (!task) return (await tx.$count(tasks, own)) > 0 ? ok(null) : fail('not_found');
    const { prospectId, title } = task;
    if (prospectId) {
      const kind = deleted ? 'task_deleted' : 'task_restored';
      await recordActivity(tx, { prospectId, kind, data: { taskId, title }, actor, at: now });
    }
    return ok(null);
  });
}
