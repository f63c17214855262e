import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { sessions } from '~db/schema/accounts';

/** Signs a member out on one of her devices. */
export async function endSession(
  db: Db,
  { sessionId, actor: { workspaceId, memberId } }: { sessionId: string; actor: MemberActor },
): Promise<Result<null, 'not_found'>> {
  const gone = await db
    .delete(sessions)
    .where(
      and(eq(sessions.workspaceId, workspaceId), eq(sessions.memberId, memberId), eq(sessions.id, sessionId)),
    )
    .returning({ id: sessions.id });
  return gone.length > 0 ? ok(null) : fail('not_found');
}
