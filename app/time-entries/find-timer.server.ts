import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { timers } from '~db/schema/time-entries';

/** The member's running clock; null while none runs. */
export async function findTimer(db: Db, { workspaceId, memberId }: MemberActor) {
  const [timer] = await db
    .select({
      clientId: timers.clientId,
      client: clients.name,
      note: timers.note,
      startedAt: timers.startedAt,
    })
    .from(timers)
    .innerJoin(clients, and(eq(clients.workspaceId, timers.workspaceId), eq(clients.id, timers.clientId)))
    .where(and(eq(timers.workspaceId, workspaceId), eq(timers.memberId, memberId)));
  return timer ?? null;
}

export type Timer = NonNullable<Awaited<ReturnType<typeof findTimer>>>;
