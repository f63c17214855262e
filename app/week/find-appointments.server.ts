import { and, eq, gte, isNull, lt, sql } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { findDueTasks } from '~/tasks/find-due-tasks.server';
import type { Db } from '~db/client';
import { callbacks, callSessions } from '~db/schema/calls';
import { companies } from '~db/schema/companies';
import { prospects } from '~db/schema/prospects';

export interface Appointment {
  kind: 'callback' | 'task' | 'session';
  id: string;
  at: Date;
  /** Null for a session that goes on, and for what is only begun at a time. */
  end: Date | null;
  /** False for a task of the day without a time. */
  timed: boolean;
  /** What it is about, in the words of the record. */
  text: string | null;
  /** Whom a task is about. */
  about: string | null;
  /** Calls of a session. */
  count: number;
}

type Period = { from: Date; to: Date };

/** What has a day in a period, the earliest first. */
export async function findAppointments(db: Db, actor: MemberActor, period: Period): Promise<Appointment[]> {
  const found = await Promise.all([
    findCallbacks(db, actor, period),
    findTasks(db, actor, period),
    findSessions(db, actor, period),
  ]);
  return found.flat().sort((one, other) => one.at.getTime() - other.at.getTime());
}

const plain = { end: null, timed: true, about: null, count: 0 };

const person = sql<string | null>`nullif(concat_ws(' ', ${prospects.firstName}, ${prospects.lastName}), '')`;

async function findCallbacks(db: Db, { workspaceId, memberId }: MemberActor, { from, to }: Period) {
  const rows = await db
    .select({
      id: callbacks.id,
      at: callbacks.dueAt,
      text: sql<string>`coalesce(${companies.name}, ${person})`,
    })
    .from(callbacks)
    .innerJoin(prospects, and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, callbacks.prospectId)))
    .leftJoin(companies, and(eq(companies.workspaceId, workspaceId), eq(companies.id, prospects.companyId)))
    .where(
      and(
        eq(callbacks.workspaceId, workspaceId),
        eq(callbacks.memberId, memberId),
        eq(callbacks.state, 'open'),
        isNull(prospects.deletedAt),
        gte(callbacks.dueAt, from),
        lt(callbacks.dueAt, to),
      ),
    );
  return rows.map((row) => ({ ...plain, kind: 'callback' as const, ...row }));
}

async function findTasks(db: Db, actor: MemberActor, period: Period) {
  const rows = await findDueTasks(db, actor, { period });
  return rows.map(({ id, dueAt: at, title: text, timed, about }) => ({
    ...plain,
    kind: 'task' as const,
    ...{ id, at, text, timed, about },
  }));
}

// Written out: in a select of one table drizzle leaves the table name away, and the inner table would be meant.
async function findSessions(db: Db, { workspaceId, memberId }: MemberActor, { from, to }: Period) {
  const rows = await db
    .select({
      id: callSessions.id,
      at: callSessions.startedAt,
      end: callSessions.endedAt,
      count: sql<number>`(select count(*)::int from calls c where c.workspace_id = call_sessions.workspace_id
        and c.session_id = call_sessions.id and c.undone_at is null)`,
    })
    .from(callSessions)
    .where(
      and(
        eq(callSessions.workspaceId, workspaceId),
        eq(callSessions.memberId, memberId),
        gte(callSessions.startedAt, from),
        lt(callSessions.startedAt, to),
      ),
    );
  return rows.map((row) => ({ ...plain, kind: 'session' as const, text: null, ...row }));
}
