import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';

const MOST = 500;

/** A member's open tasks that have a day, and whom they are about. */
export async function findDueTasks(
  db: Db,
  { workspaceId, memberId }: { workspaceId: string; memberId: string },
) {
  const person = sql`nullif(concat_ws(' ', ${prospects.firstName}, ${prospects.lastName}), '')`;
  const rows = await db
    .select({
      id: tasks.id,
      title: tasks.title,
      dueAt: tasks.dueAt,
      timed: tasks.timed,
      prospectId: tasks.prospectId,
      companyId: tasks.companyId,
      clientId: tasks.clientId,
      about: sql<string | null>`coalesce(${clients.name}, ${companies.name}, ${person})`,
    })
    .from(tasks)
    .leftJoin(clients, and(eq(clients.workspaceId, workspaceId), eq(clients.id, tasks.clientId)))
    .leftJoin(prospects, and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, tasks.prospectId)))
    .leftJoin(
      companies,
      and(
        eq(companies.workspaceId, workspaceId),
        eq(companies.id, sql`coalesce(${tasks.companyId}, ${prospects.companyId})`),
      ),
    )
    .where(
      and(
        eq(tasks.workspaceId, workspaceId),
        eq(tasks.memberId, memberId),
        isNull(tasks.doneAt),
        isNull(tasks.deletedAt),
        isNull(prospects.deletedAt),
        isNotNull(tasks.dueAt),
      ),
    )
    .orderBy(asc(tasks.dueAt), asc(tasks.id))
    .limit(MOST);
  return rows.flatMap(({ dueAt, ...task }) => (dueAt ? [{ ...task, dueAt }] : []));
}
