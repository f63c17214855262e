import { and, asc, eq, ne } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { callSessions } from '~db/schema/calls';

export type CallSession = typeof callSessions.$inferSelect;

/**
 * A member's own session, hers until the transaction ends: two tabs wait for each other. Null for anybody else's.
 * Sessions are locked before prospects, prospects before leases.
 */
export async function lockSession(
  tx: Db,
  { sessionId, actor }: { sessionId: string; actor: MemberActor },
): Promise<CallSession | null> {
  const [session] = await tx
    .select()
    .from(callSessions)
    .where(
      and(
        eq(callSessions.workspaceId, actor.workspaceId),
        eq(callSessions.id, sessionId),
        eq(callSessions.memberId, actor.memberId),
      ),
    )
    .for('no key update');
  return session ?? null;
}

/** All of a member's sessions that have not ended, locked in one order for everybody. */
export function lockSessions(tx: Db, { workspaceId, memberId }: MemberActor): Promise<CallSession[]> {
  return tx
    .select()
    .from(callSessions)
    .where(
      and(
        eq(callSessions.workspaceId, workspaceId),
        eq(callSessions.memberId, memberId),
        ne(callSessions.state, 'ended'),
      ),
    )
    .orderBy(asc(callSessions.id))
    .for('no key update')
    .execute();
}
