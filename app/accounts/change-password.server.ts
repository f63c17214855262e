import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { checkOwnPassword } from './check-own-password.server';
import { endOtherSessions } from './end-other-sessions.server';
import { hashPassword, isCommonPassword } from './passwords.server';

interface PasswordChange {
  current: string;
  wanted: string;
  /** Token of the session she changes it in; all others end. */
  token: string;
  actor: MemberActor;
  now: Date;
}

/** Changes a member's password, if she knows the old one, and ends her other sessions. */
export async function changePassword(
  db: Db,
  { current, wanted, token, actor, now }: PasswordChange,
): Promise<Result<null, 'too_many' | 'wrong_password' | 'password_common'>> {
  const { workspaceId, memberId } = actor;
  const checked = await checkOwnPassword(db, { current, actor });
  if (!checked.ok) return checked;
  if (isCommonPassword(wanted)) return fail('password_common');
  const passwordHash = await hashPassword(wanted);
  await db.transaction(async (tx) => {
    await tx
      .update(members)
      .set({ passwordHash })
      .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
    await endOtherSessions(tx, { token, actor });
    await recordEvent(tx, {
      action: 'member.password_changed',
      subjectKind: 'member',
      subjectId: memberId,
      actor,
      at: now,
    });
  });
  return ok(null);
}
