import { and, asc, eq, gte, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';

interface Wanted {
  /** Due from the first instant on, and before the second. */
  period?: { from: Date; to: Date };
  most?: number;
}

/** A member's open tasks that have a day, and whom they are about; the earliest first. */
export async function findDueTasks(db: Db, { workspaceId, memberId }: MemberActor, { period, most }: Wanted) {
  const person = sql`nullif(concat_ws(' ', ${prospects.firstName}, ${prospects.lastName}), '')`;
  const due = db
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
        period && gte(tasks.dueAt, period.from),
        period && lt(tasks.dueAt, period.to),
      ),
    )
    .orderBy(asc(tasks.dueAt), asc(tasks.id));
  const rows = await (most ? due.limit(most) : due);
  return rows.flatMap(({ dueAt, ...task }) => (dueAt ? [{ ...task, dueAt }] : []));
}
