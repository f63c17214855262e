import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { apiTokens } from '~db/schema/access';

/** Takes a token of her own away; programs that use it are refused from now on. */
export function revokeToken(
  db: Db,
  { tokenId, actor, now }: { tokenId: string; actor: MemberActor; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const gone = await tx
      .delete(apiTokens)
      .where(
        and(
          eq(apiTokens.workspaceId, actor.workspaceId),
          eq(apiTokens.memberId, actor.memberId),
          eq(apiTokens.id, tokenId),
        ),
      )
      .returning({ name: apiTokens.name });
    if (gone.length === 0) return fail('not_found');
    await recordEvent(tx, {
      action: 'token.revoked',
      subjectKind: 'token',
      subjectId: tokenId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
