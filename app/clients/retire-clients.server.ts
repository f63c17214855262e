import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { clients } from '~db/schema/clients';
import { stopRepeatingTasks } from './stop-repeating-tasks.server';

/** Makes former clients of those whose last agreed day has passed, on the calendar of their workspace. */
export function retireClients(db: Db, now: Date): Promise<void> {
  const today = sql`(${now.toISOString()}::timestamptz at time zone ${workspaces.timeZone})::date`;
  return db.transaction(async (tx) => {
    const retired = await tx
      .update(clients)
      .set({ state: 'former' })
      .from(workspaces)
      .where(
        and(
          eq(workspaces.id, clients.workspaceId),
          eq(clients.state, 'active'),
          sql`exists (select from engagements e where e.workspace_id = ${clients.workspaceId} and e.client_id = ${clients.id})`,
          sql`not exists (select from engagements e where e.workspace_id = ${clients.workspaceId}
            and e.client_id = ${clients.id} and (e.ends_on is null or e.ends_on >= ${today}))`,
        ),
      )
      .returning({ workspaceId: clients.workspaceId, clientId: clients.id });
    for (const { workspaceId, clientId } of retired) {
      await stopRepeatingTasks(tx, { clientId, actor: { workspaceId, memberId: null }, now });
    }
  });
}
