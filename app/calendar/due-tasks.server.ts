import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { tasks } from '~db/schema/tasks';

const MOST = 500;

/** A member's open tasks that have a day. */
export async function findDueTasks(
  db: Db,
  { workspaceId, memberId }: { workspaceId: string; memberId: string },
) {
  const rows = await db
    .select({
      id: tasks.id,
      title: tasks.title,
      dueAt: tasks.dueAt,
      timed: tasks.timed,
      prospectId: tasks.prospectId,
    })
    .from(tasks)
    .where(
      and(
        eq(tasks.workspaceId, workspaceId),
        eq(tasks.memberId, memberId),
        isNull(tasks.doneAt),
        isNull(tasks.deletedAt),
        isNotNull(tasks.dueAt),
      ),
    )
    .orderBy(asc(tasks.dueAt), asc(tasks.id))
    .limit(MOST);
  return rows.flatMap(({ dueAt, ...task }) => (dueAt ? [{ ...task, dueAt }] : []));
}
