import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { members, workspaces } from '~db/schema/accounts';

/** What the settings of the whole workspace show. */
export async function findWorkspace(db: Db, workspaceId: string) {
  const [workspace] = await db.select().from(workspaces).where(eq(workspaces.id, workspaceId));
  if (!workspace) throw new Error(`workspace ${workspaceId} is gone`);
  return workspace;
}

/** The hours of a member: when she can phone, in which zone, how much she wants to work. */
export async function findHours(db: Db, { workspaceId, memberId }: MemberActor) {
  const [hours] = await db
    .select({
      quietHours: members.quietHours,
      hoursAvailable: members.hoursAvailable,
      timeZone: members.timeZone,
    })
    .from(members)
    .where(and(eq(members.workspaceId, workspaceId), eq(members.id, memberId)));
  if (!hours) throw new Error(`member ${memberId} is gone`);
  return hours;
}
