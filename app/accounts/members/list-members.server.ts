import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { invitations, secondFactors } from '~db/schema/access';
import { members } from '~db/schema/accounts';

export type ShownMember = Awaited<ReturnType<typeof listMembers>>[number];

/** Everybody who has an account in the workspace, and whether a code protects it. */
export async function listMembers(db: Db, { workspaceId, memberId }: MemberActor) {
  const rows = await db
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      role: members.role,
      codeSince: secondFactors.confirmedAt,
    })
    .from(members)
    .leftJoin(
      secondFactors,
      and(eq(secondFactors.workspaceId, members.workspaceId), eq(secondFactors.memberId, members.id)),
    )
    .where(and(eq(members.workspaceId, workspaceId), isNull(members.deactivatedAt)))
    .orderBy(asc(members.createdAt), asc(members.id));
  return rows.map(({ codeSince, ...member }) => ({
    ...member,
    hasCode: codeSince !== null,
    isSelf: member.id === memberId,
  }));
}

export type ShownInvitation = Awaited<ReturnType<typeof listInvitations>>[number];

/** Invitations that still work. */
export const listInvitations = (db: Db, workspaceId: string, now: Date) =>
  db
    .select({
      id: invitations.id,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(eq(invitations.workspaceId, workspaceId), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.createdAt), asc(invitations.id))
    .execute();
