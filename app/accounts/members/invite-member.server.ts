import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import { hashToken, newToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { invitations } from '~db/schema/access';
import { members } from '~db/schema/accounts';
import type { invitationSchema } from './schema';

const VALID_DAYS = 7;

type Invitation = z.output<typeof invitationSchema> & { actor: MemberActor; now: Date };

/**
 * Makes the link with which somebody joins the workspace within a week, and gives back its token this once.
 * Inviting the same address again replaces the link before.
 */
export function inviteMember(
  db: Db,
  { email, role, actor, now }: Invitation,
): Promise<Result<{ token: string }, 'taken'>> {
  const { workspaceId } = actor;
  const token = newToken();
  const fresh = {
    role,
    tokenHash: hashToken(token),
    createdAt: now,
    expiresAt: new Date(now.getTime() + VALID_DAYS * 86_400_000),
  };
  return db.transaction(async (tx) => {
    if (await isTaken(tx, { email, workspaceId })) return fail('taken');
    const [invitation] = await tx
      .insert(invitations)
      .values({ workspaceId, id: newId(), email, ...fresh })
      .onConflictDoUpdate({ target: [invitations.workspaceId, invitations.email], set: fresh })
      .returning({ id: invitations.id });
    await recordEvent(tx, {
      action: 'member.invited',
      subjectKind: 'invitation',
      subjectId: invitation?.id ?? null,
      data: { role },
      actor,
      at: now,
    });
    return ok({ token });
  });
}

/** Somebody who has left this workspace can come back; everybody else with an account can't. */
async function isTaken(tx: Db, { email, workspaceId }: { email: string; workspaceId: string }) {
  const [known] = await tx
    .select({ workspaceId: members.workspaceId, deactivatedAt: members.deactivatedAt })
    .from(members)
    .where(eq(members.email, email));
  return known !== undefined && (known.workspaceId !== workspaceId || known.deactivatedAt === null);
}
