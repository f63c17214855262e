import { and, eq } from 'drizzle-orm';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { workspaces } from '~db/schema/accounts';
import { mailboxes } from '~db/schema/mail';

/** What keeps all messages of a member from going, the weightiest first. */
export type SendingObstacle = 'allPaused' | 'sender' | 'broken' | 'paused' | 'noMailbox';

/** What stands in the way of sending altogether; null when nothing does. */
export async function findSendingObstacle(
  db: Db,
  { workspaceId, memberId }: MemberActor,
): Promise<SendingObstacle | null> {
  const [row] = await db
    .select({ workspace: workspaces, mailbox: mailboxes })
    .from(workspaces)
    .leftJoin(mailboxes, and(eq(mailboxes.workspaceId, workspaces.id), eq(mailboxes.memberId, memberId)))
    .where(eq(workspaces.id, workspaceId));
  if (!row) return null;
  const { workspace, mailbox } = row;
  if (workspace.sendingPaused) return 'allPaused';
  if (!workspace.senderName || !workspace.postalAddress) return 'sender';
  if (!mailbox) return 'noMailbox';
  if (mailbox.state === 'active') return null;
  return mailbox.pauseReason === null ? 'paused' : 'broken';
}
