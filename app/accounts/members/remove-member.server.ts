import { and, eq, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import { handOverCallbacks } from '~/callbacks/hand-over-callbacks.server';
import { endSessions } from '~/calls/end-session.server';
import { removeMailbox } from '~/mail/remove-mailbox.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { handOverTasks } from '~/tasks/hand-over-tasks.server';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { endAllAccess } from '../end-all-access.server';
import { isLastOwner } from './is-last-owner.server';

interface Removal {
  memberId: string;
  /** Gets the open callbacks and tasks. */
  actor: MemberActor;
  now: Date;
}

/**
 * Ends a member's account: every way in is closed, the prospects she held are free for others, what she promised goes
 * to whoever removes her. All records stay, with her name on what she did.
 */
export function removeMember(
  db: Db,
  { memberId, actor, now }: Removal,
): Promise<Result<null, 'not_found' | 'last_owner'>> {
  const { workspaceId } = actor;
  const leaving = { workspaceId, memberId };
  return db.transaction(async (tx) => {
    if (await isLastOwner(tx, leaving)) return fail('last_owner');
    const ended = await tx
      .update(members)
      .set({ deactivatedAt: now })
      .where(
        and(eq(members.workspaceId, workspaceId), eq(members.id, memberId), isNull(members.deactivatedAt)),
      )
      .returning({ id: members.id });
    if (ended.length === 0) return fail('not_found');
    await endAllAccess(tx, leaving);
    await endSessions(tx, { actor: leaving, now });
    await removeMailbox(tx, { actor: leaving, now });
    await handOverCallbacks(tx, { from: leaving, to: actor });
    await handOverTasks(tx, { from: leaving, to: actor });
    await recordEvent(tx, {
      action: 'member.removed',
      subjectKind: 'member',
      subjectId: memberId,
      actor,
      at: now,
    });
    return ok(null);
  });
}
