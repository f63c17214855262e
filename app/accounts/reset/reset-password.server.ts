import { and, eq, gt, isNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { hashToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { passwordResets, pendingSignIns } from '~db/schema/access';
import { members, sessions } from '~db/schema/accounts';
import { hashPassword, isCommonPassword } from '../passwords.server';

interface Link {
  token: string;
  now: Date;
}

/** Whose password a link changes; null for one that is unknown, used or too old, or whose member has left. */
export async function findReset(db: Db, { token, now }: Link): Promise<MemberActor | null> {
  const [reset] = await db
    .select({ workspaceId: passwordResets.workspaceId, memberId: passwordResets.memberId })
    .from(passwordResets)
    .innerJoin(
      members,
      and(eq(members.workspaceId, passwordResets.workspaceId), eq(members.id, passwordResets.memberId)),
    )
    .where(
      and(
        eq(passwordResets.tokenHash, hashToken(token)),
        gt(passwordResets.expiresAt, now),
        isNull(members.deactivatedAt),
      ),
    );
  return reset ?? null;
}

/** Changes the password of whoever holds the link, uses up all her links and signs her out everywhere. */
export async function resetPassword(
  db: Db,
  { token, wanted, now }: Link & { wanted: string },
): Promise<Result<null, 'not_found' | 'password_common'>> {
  if (!(await findReset(db, { token, now }))) return fail('not_found');
  if (isCommonPassword(wanted)) return fail('password_common');
  const passwordHash = await hashPassword(wanted);
  return db.transaction(async (tx) => {
    const actor = await useUp(tx, { token, now });
    if (!actor) return fail('not_found');
    const { workspaceId, memberId } = actor;
    for (const table of [passwordResets, pendingSignIns, sessions]) {
      await tx.delete(table).where(and(eq(table.workspaceId, workspaceId), eq(table.memberId, memberId)));
    }
    await tx
      .update(members)
      .set({ passwordHash })
      .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
    await recordEvent(tx, {
      action: 'member.password_reset',
      subjectKind: 'member',
      subjectId: memberId,
      actor,
      at: now,
    });
    return ok(null);
  });
}

/** Of two who use a link at once, the second finds none. */
async function useUp(tx: Db, link: Link): Promise<MemberActor | null> {
  const actor = await findReset(tx, link);
  if (!actor) return null;
  const gone = await tx
    .delete(passwordResets)
    .where(eq(passwordResets.tokenHash, hashToken(link.token)))
    .returning({ id: passwordResets.id });
  return gone.length > 0 ? actor : null;
}
