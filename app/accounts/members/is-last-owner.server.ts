import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';

/** The owners of a workspace, locked in one order: of two who step down at once, the second sees the first. */
async function lockOwners(tx: Db, workspaceId: string): Promise<string[]> {
  const owners = await tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(eq(members.workspaceId, workspaceId), eq(members.role, 'owner'), isNull(members.deactivatedAt)),
    )
    .orderBy(asc(members.id))
    .for('update');
  return owners.map(({ id }) => id);
}

/** Whether the workspace would be without an owner once this member is none. */
export async function isLastOwner(
  tx: Db,
  { workspaceId, memberId }: { workspaceId: string; memberId: string },
): Promise<boolean> {
  const owners = await lockOwners(tx, workspaceId);
  return owners.length === 1 && owners[0] === memberId;
}
