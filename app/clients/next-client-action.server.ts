import { sql } from 'drizzle-orm';
import { type NextAction, plannedActions } from '~/prospects/next-action.server';
import { clients } from '~db/schema/clients';

/** The soonest of what is planned for a client and for the person behind it, or null. */
export const nextClientAction = sql<NextAction | null>`(
  select json_build_object('kind', soonest.kind, 'at', soonest.at, 'text', soonest.text)
  from (
    select * from ${plannedActions} of_prospect
    union all
    select 'task', k.due_at, k.title from tasks k
    where k.workspace_id = ${clients.workspaceId} and k.client_id = ${clients.id}
      and k.done_at is null and k.deleted_at is null
  ) soonest order by soonest.at asc nulls last limit 1
)`.mapWith((value: { kind: NextAction['kind']; at: string | null; text: string | null }) => ({
  ...value,
  at: value.at === null ? null : new Date(value.at),
}));

/** When she last spoke, wrote or heard from a client. */
export const lastContact = sql<Date | null>`(
  select max(a.at) from activities a
  where a.workspace_id = ${clients.workspaceId} and a.prospect_id = ${clients.prospectId}
    and a.kind in ('call', 'mail_sent', 'mail_received', 'converted')
)`.mapWith((value: string) => new Date(value));
