import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { tasks } from '~db/schema/tasks';
import type { WhenDue } from './when-due';

interface TaskEdit extends WhenDue {
  taskId: string;
  title: string;
  actor: Actor;
  now: Date;
}

/** Changes the words of a task, when it is due and how it comes again. */
export function editTask(
  db: Db,
  { taskId, title, actor, now, ...when }: TaskEdit,
): Promise<Result<null, 'not_found'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const [task] = await tx
      .update(tasks)
      .set({ title, ...when })
      .where(and(eq(tasks.workspaceId, workspaceId), eq(tasks.id, taskId), isNull(tasks.deletedAt)))
      .returning({ prospectId: tasks.prospectId });
    if (!task) return fail('not_found');
    const { prospectId } = task;
    if (prospectId) {
      await recordActivity(tx, { prospectId, kind: 'task_changed', data: { taskId, title }, actor, at: now });
    }
    return ok(null);
  });
}
