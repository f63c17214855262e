import { and, eq, gt } from 'drizzle-orm';
import { hashToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { invitations } from '~db/schema/access';
import { workspaces } from '~db/schema/accounts';

/** What a link invites to; null for one that is unknown, used, withdrawn or too old. */
export async function findInvitation(db: Db, { token, now }: { token: string; now: Date }) {
  const [row] = await db
    .select({ invitation: invitations, workspace: workspaces })
    .from(invitations)
    .innerJoin(workspaces, eq(workspaces.id, invitations.workspaceId))
    .where(and(eq(invitations.tokenHash, hashToken(token)), gt(invitations.expiresAt, now)));
  if (!row) return null;
  const { id, workspaceId, email, role } = row.invitation;
  const { name, locale, timeZone } = row.workspace;
  return { id, workspaceId, email, role, workspace: { name, locale, timeZone } };
}
