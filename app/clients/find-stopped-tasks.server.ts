import { and, asc, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { tasks } from '~db/schema/tasks';

/** Whether a repeating task of a client ended with the work, rather than by her own hand. */
export const isStopped = (workspaceId: string, clientId: string): SQL | undefined =>
  and(
    eq(tasks.workspaceId, workspaceId),
    eq(tasks.clientId, clientId),
    isNotNull(tasks.repeat),
    isNotNull(tasks.deletedAt),
    sql`exists (select from activities a where a.workspace_id = ${workspaceId}
      and a.prospect_id = ${tasks}.prospect_id and a.kind = 'task_stopped'
      and a.data ->> 'taskId' = ${tasks}.id::text and a.at = ${tasks}.deleted_at)`,
  );

/** What came again and again until the work for a client was over. */
export function findStoppedTasks(db: Db, workspaceId: string, clientId: string) {
  return db
    .select({ id: tasks.id, title: tasks.title, repeat: tasks.repeat })
    .from(tasks)
    .where(isStopped(workspaceId, clientId))
    .orderBy(asc(tasks.title), asc(tasks.id));
}

export type StoppedTask = Awaited<ReturnType<typeof findStoppedTasks>>[number];
