import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { clients } from '~db/schema/clients';
import { prospects } from '~db/schema/prospects';

/** A client, and where it is, that nobody else changes until the transaction ends; undefined when there is none. */
export async function lockClient(
  tx: Db,
  { workspaceId, clientId }: { workspaceId: string; clientId: string },
): Promise<{ prospectId: string; country: string; timeZone: string } | undefined> {
  const [client] = await tx
    .select({
      prospectId: clients.prospectId,
      country: sql<string>`coalesce(${prospects.country}, ${workspaces.country})`,
      timeZone: sql<string>`coalesce(${prospects.timeZone}, ${workspaces.timeZone})`,
    })
    .from(clients)
    .innerJoin(workspaces, eq(workspaces.id, clients.workspaceId))
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, clients.workspaceId), eq(prospects.id, clients.prospectId)),
    )
    .where(and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)))
    .for('update', { of: clients });
  return client;
}
