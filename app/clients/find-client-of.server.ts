import { and, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';

/** The client a prospect has become; null while it is none. */
export async function findClientOf(
  db: Db,
  { prospectId, actor: { workspaceId } }: { prospectId: string; actor: { workspaceId: string } },
): Promise<{ id: string; state: 'active' | 'former' } | null> {
  const [client] = await db
    .select({ id: clients.id, state: clients.state })
    .from(clients)
    .where(and(eq(clients.workspaceId, workspaceId), eq(clients.prospectId, prospectId)));
  return client ?? null;
}
