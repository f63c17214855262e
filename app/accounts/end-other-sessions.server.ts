import { and, eq, ne } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import { hashToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { sessions } from '~db/schema/accounts';

/** Ends the sessions of a member on all other devices. */
export async function endOtherSessions(
  db: Db,
  { token, actor: { workspaceId, memberId } }: { token: string; actor: MemberActor },
): Promise<void> {
  await db
    .delete(sessions)
    .where(
      and(
        eq(sessions.workspaceId, workspaceId),
        eq(sessions.memberId, memberId),
        ne(sessions.tokenHash, hashToken(token)),
      ),
    );
}
