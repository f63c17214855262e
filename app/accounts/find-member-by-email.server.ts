import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';

/** Whose account an address is, in whatever case it was typed; null where there is none or it was ended. */
export async function findMemberByEmail(db: Db, email: string) {
  const [member] = await db
    .select({ workspaceId: members.workspaceId, memberId: members.id, email: members.email })
    .from(members)
    .where(and(eq(members.email, email.toLowerCase()), isNull(members.deactivatedAt)));
  if (!member) return null;
  const { workspaceId, memberId } = member;
  return { actor: { workspaceId, memberId }, email: member.email };
}
