import { and, asc, desc, eq, isNull, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';
import { tasks } from '~db/schema/tasks';
import type { TaskSubject } from './find-subject.server';

export type TaskRow = Awaited<ReturnType<typeof findOpenTasks>>[number];

/** Nobody keeps more in view; what is further away moves up as things get done. */
const MOST_TASKS = 200;

/** The company a task itself is about; a prospect's own is another. */
const ownCompany = alias(companies, 'own_company');

const columns = {
  id: tasks.id,
  title: tasks.title,
  dueAt: tasks.dueAt,
  timed: tasks.timed,
  repeat: tasks.repeat,
  doneAt: tasks.doneAt,
  client: { id: clients.id, name: clients.name },
  prospect: {
    id: prospects.id,
    title: prospects.title,
    firstName: prospects.firstName,
    lastName: prospects.lastName,
  },
  company: companies.name,
  ownCompany: { id: ownCompany.id, name: ownCompany.name },
};

const select = (db: Db) =>
  db
    .select(columns)
    .from(tasks)
    .leftJoin(
      prospects,
      and(eq(prospects.workspaceId, tasks.workspaceId), eq(prospects.id, tasks.prospectId)),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .leftJoin(
      ownCompany,
      and(eq(ownCompany.workspaceId, tasks.workspaceId), eq(ownCompany.id, tasks.companyId)),
    )
    .leftJoin(clients, and(eq(clients.workspaceId, tasks.workspaceId), eq(clients.id, tasks.clientId)));

const isThere = and(isNull(tasks.deletedAt), or(isNull(tasks.prospectId), isNull(prospects.deletedAt)));

/** A member's open tasks, soonest first, those without a day last. */
export function findOpenTasks(db: Db, { workspaceId, memberId }: { workspaceId: string; memberId: string }) {
  return select(db)
    .where(
      and(eq(tasks.workspaceId, workspaceId), eq(tasks.memberId, memberId), isNull(tasks.doneAt), isThere),
    )
    .orderBy(sql`${tasks.dueAt} asc nulls last`, asc(tasks.id))
    .limit(MOST_TASKS);
}

/** What a member has ticked off since an instant, newest first: what undo is for. */
export function findDoneTasks(
  db: Db,
  { workspaceId, memberId, since }: { workspaceId: string; memberId: string; since: Date },
) {
  return select(db)
    .where(
      and(
        eq(tasks.workspaceId, workspaceId),
        eq(tasks.memberId, memberId),
        sql`${tasks.doneAt} >= ${since.toISOString()}`,
        isThere,
      ),
    )
    .orderBy(desc(tasks.doneAt))
    .limit(20);
}

/** The tasks of all members about any of these records: the open ones, soonest first. */
export function findTasksOf(
  db: Db,
  {
    workspaceId,
    ...subject
  }: { workspaceId: string } & Pick<TaskSubject, 'prospectId' | 'companyId' | 'clientId'>,
) {
  const about = (['prospectId', 'companyId', 'clientId'] as const).map((key) =>
    subject[key] ? eq(tasks[key], subject[key]) : undefined,
  );
  return select(db)
    .where(and(eq(tasks.workspaceId, workspaceId), or(...about), isNull(tasks.doneAt), isThere))
    .orderBy(sql`${tasks.dueAt} asc nulls last`, asc(tasks.id))
    .limit(MOST_TASKS);
}

/** One task, to be edited. */
export async function findTask(db: Db, { workspaceId, taskId }: { workspaceId: string; taskId: string }) {
  const [task] = await select(db).where(
    and(eq(tasks.workspaceId, workspaceId), eq(tasks.id, taskId), isThere),
  );
  return task ? ok(task) : fail('not_found');
}
