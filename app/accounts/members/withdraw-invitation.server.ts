import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { invitations } from '~db/schema/access';

/** Takes an invitation back; its link leads nowhere from now on. */
export function withdrawInvitation(
  db: Db,
  { invitationId, actor, now }: { invitationId: string; actor: MemberActor; now: Date },
): Promise<Result<null, 'not_found'>> {
  return db.transaction(async (tx) => {
    const gone = await tx
      .delete(invitations)
      .where(and(eq(invitations.workspaceId, actor.workspaceId), eq(invitations.id, invitationId)))
      .returning({ id: invitations.id });
    if (gone.length === 0) return fail('not_found');
    await recordEvent(tx, {
      action: 'invitation.withdrawn',
      subjectKind: 'invitation',
      subjectId: invitationId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
