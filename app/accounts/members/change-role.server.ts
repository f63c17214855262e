import { and, eq, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { isLastOwner } from './is-last-owner.server';

interface RoleChange {
  memberId: string;
  role: 'owner' | 'member';
  actor: MemberActor;
  now: Date;
}

/** Makes a member an owner or the reverse; one owner always stays. */
export function changeRole(
  db: Db,
  { memberId, role, actor, now }: RoleChange,
): Promise<Result<null, 'not_found' | 'last_owner'>> {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    if (role === 'member' && (await isLastOwner(tx, { workspaceId, memberId }))) return fail('last_owner');
    const changed = await tx
      .update(members)
      .set({ role })
      .where(
        and(eq(members.workspaceId, workspaceId), eq(members.id, memberId), isNull(members.deactivatedAt)),
      )
      .returning({ id: members.id });
    if (changed.length === 0) return fail('not_found');
    await recordEvent(tx, {
      action: 'member.role_changed',
      subjectKind: 'member',
      subjectId: memberId,
      data: { role },
      actor,
      at: now,
    });
    return ok(null);
  });
}
