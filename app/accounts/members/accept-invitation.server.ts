import { and, eq, isNotNull } from 'drizzle-orm';
import type { z } from 'zod';
import { recordEvent } from '~/audit/record-event.server';
import type { MemberActor } from '~/platform/actor';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { invitations } from '~db/schema/access';
import { members } from '~db/schema/accounts';
import { violationOf } from '~db/violation';
import { hashPassword, isCommonPassword } from '../passwords.server';
import { findInvitation } from './find-invitation.server';
import type { joinSchema } from './schema';

type Acceptance = z.output<typeof joinSchema> & { token: string; now: Date };

/** Makes the account of whoever was invited; the link is used up with it. Who had left gets her records back. */
export async function acceptInvitation(
  db: Db,
  { token, name, password, now }: Acceptance,
): Promise<Result<MemberActor, 'not_found' | 'taken' | 'password_common'>> {
  if (isCommonPassword(password)) return fail('password_common');
  if (!(await findInvitation(db, { token, now }))) return fail('not_found');
  const passwordHash = await hashPassword(password);
  try {
    return await db.transaction(async (tx) => {
      const invitation = await useUp(tx, { token, now });
      if (!invitation) return fail('not_found');
      const actor = await join(tx, { ...invitation, name, passwordHash, now });
      await recordEvent(tx, {
        action: 'member.joined',
        subjectKind: 'member',
        subjectId: actor.memberId,
        data: { role: invitation.role },
        actor,
        at: now,
      });
      return ok(actor);
    });
  } catch (error) {
    if (violationOf(error) === 'unique') return fail('taken');
    throw error;
  }
}

type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

/** Of two who use a link at once, the second finds none. */
async function useUp(tx: Db, link: { token: string; now: Date }): Promise<Invitation | null> {
  const invitation = await findInvitation(tx, link);
  if (!invitation) return null;
  const gone = await tx
    .delete(invitations)
    .where(and(eq(invitations.workspaceId, invitation.workspaceId), eq(invitations.id, invitation.id)))
    .returning({ id: invitations.id });
  return gone.length > 0 ? invitation : null;
}

type Joining = Invitation & { name: string; passwordHash: string; now: Date };

async function join(tx: Db, { workspaceId, email, role, workspace, name, passwordHash, now }: Joining) {
  const [returned] = await tx
    .update(members)
    .set({ name, role, passwordHash, deactivatedAt: null })
    .where(
      and(eq(members.workspaceId, workspaceId), eq(members.email, email), isNotNull(members.deactivatedAt)),
    )
    .returning({ memberId: members.id });
  if (returned) return { workspaceId, memberId: returned.memberId };
  const memberId = newId();
  const { locale, timeZone } = workspace;
  await tx
    .insert(members)
    .values({ workspaceId, id: memberId, email, name, role, passwordHash, locale, timeZone, createdAt: now });
  return { workspaceId, memberId };
}
