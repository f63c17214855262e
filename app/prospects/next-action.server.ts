import { type SQL, sql } from 'drizzle-orm';
import { prospects } from '~db/schema/prospects';

export interface NextAction {
  kind: 'callback' | 'task' | 'step' | 'call';
  at: Date | null;
  /** False for a task of a day that may be done at any hour. */
  timed: boolean;
  /** The task's words, or what was said when the callback was promised. */
  text: string | null;
}

/**
 * A bracketed subquery of everything planned for the row of `prospects` around it: promised callbacks, open
 * tasks, the next step of a sequence, the next try to call.
 */
export const plannedActions = sql`(
  select 'callback' as kind, b.due_at as at, b.note as text, true as timed from callbacks b
    where b.workspace_id = ${prospects.workspaceId} and b.prospect_id = ${prospects.id} and b.state = 'open'
  union all
  select 'task', k.due_at, k.title, k.timed from tasks k
    where k.workspace_id = ${prospects.workspaceId} and k.prospect_id = ${prospects.id}
      and k.done_at is null and k.deleted_at is null
  union all
  select 'step', r.next_step_at, null, true from enrolments r
    where r.workspace_id = ${prospects.workspaceId} and r.prospect_id = ${prospects.id}
      and r.state in ('pending', 'active')
  union all
  select 'call', ${prospects.nextAttemptAt}, null, true
    where ${prospects.nextAttemptAt} is not null and not ${prospects.unworkable}
)`;

/** An action as JSON holds it. */
type WrittenAction = Omit<NextAction, 'at'> & { at: string | null };

export const readAction = ({ at, ...action }: WrittenAction): NextAction => ({
  ...action,
  at: at === null ? null : new Date(at),
});

/** The soonest planned action as JSON, or null. */
export const nextAction = sql<NextAction | null>`(
  select json_build_object('kind', soonest.kind, 'at', soonest.at, 'text', soonest.text, 'timed', soonest.timed)
  from ${plannedActions} soonest order by soonest.at asc nulls last limit 1
)`.mapWith(readAction);

/** Subqueries of the prospects of a workspace for which something of a kind is planned, and when. */
const kindsIn = {
  callback: (workspaceId: string) => sql`(select b.prospect_id, b.due_at as at from callbacks b
    where b.workspace_id = ${workspaceId} and b.state = 'open')`,
  task: (workspaceId: string) => sql`(select k.prospect_id, k.due_at from tasks k
    where k.workspace_id = ${workspaceId} and k.prospect_id is not null
      and k.done_at is null and k.deleted_at is null)`,
  step: (workspaceId: string) => sql`(select r.prospect_id, r.next_step_at from enrolments r
    where r.workspace_id = ${workspaceId} and r.state in ('pending', 'active'))`,
  call: (workspaceId: string) => sql`(select p.id, p.next_attempt_at from prospects p
    where p.workspace_id = ${workspaceId} and p.next_attempt_at is not null and not p.unworkable
      and p.deleted_at is null)`,
};

type PlannedKind = keyof typeof kindsIn;

const isPlannedKind = (kind: string): kind is PlannedKind => Object.hasOwn(kindsIn, kind);

/** Whether something of this kind is planned; asked of many prospects at once, each kind is read once. */
export function isPlanned(kind: string, workspaceId: string): SQL {
  if (kind === 'none') {
    return sql`not (${sql.join(
      Object.keys(kindsIn).map((any) => isPlanned(any, workspaceId)),
      sql` or `,
    )})`;
  }
  if (!isPlannedKind(kind)) return sql`false`;
  if (kind === 'call') return sql`(${prospects.nextAttemptAt} is not null and not ${prospects.unworkable})`;
  return sql`${prospects.id} in (select x.prospect_id from ${kindsIn[kind](workspaceId)} x)`;
}

/** A subquery of when the soonest action is planned, a row for each prospect for which there is one. */
export const plannedIn = (workspaceId: string): SQL => sql`(
  select x.prospect_id, min(x.at) as at from (
    ${sql.join(
      Object.values(kindsIn).map((kind) => kind(workspaceId)),
      sql` union all `,
    )}) x group by x.prospect_id)`;
