import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { hashToken, newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { passwordResets } from '~db/schema/access';

const VALID_HOURS = 2;

/** An address at which a member chooses a new password, once and within two hours. */
export async function createResetLink(
  db: Db,
  { actor, appUrl, now }: { actor: MemberActor; appUrl: string; now: Date },
): Promise<string> {
  const token = newToken();
  const id = newId();
  await db.transaction(async (tx) => {
    await tx.insert(passwordResets).values({
      ...actor,
      id,
      tokenHash: hashToken(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + VALID_HOURS * 3_600_000),
    });
    await recordEvent(tx, {
      action: 'member.password_link_made',
      subjectKind: 'member',
      subjectId: actor.memberId,
      actor: { workspaceId: actor.workspaceId, memberId: null },
      at: now,
    });
  });
  return `${appUrl}/new-password/${token}`;
}
