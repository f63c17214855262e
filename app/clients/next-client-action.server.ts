import { sql } from 'drizzle-orm';
import { type NextAction, plannedActions, readAction } from '~/prospects/next-action.server';
import { clients } from '~db/schema/clients';

/** The soonest of what is planned for a client and for the person behind it, or null. */
export const nextClientAction = sql<NextAction | null>`(
  select json_build_object('kind', soonest.kind, 'at', soonest.at, 'text', soonest.text, 'timed', soonest.timed)
  from (
    select * from ${plannedActions} of_prospect
    union all
    select 'task', k.due_at, k.title, k.timed from tasks k
    where k.workspace_id = ${clients.workspaceId} and k.client_id = ${clients.id}
      and k.done_at is null and k.deleted_at is null
  ) soonest order by soonest.at asc nulls last limit 1
)`.mapWith(readAction);

/** When she last spoke, wrote or heard from a client. */
export const lastContact = sql<Date | null>`(
  select max(a.at) from activities a
  where a.workspace_id = ${clients.workspaceId} and a.prospect_id = ${clients.prospectId}
    and a.kind in ('call', 'mail_sent', 'mail_received', 'converted')
)`.mapWith((value: string) => new Date(value));
