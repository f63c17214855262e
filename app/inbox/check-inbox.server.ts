import { and, eq } from 'drizzle-orm';
import type { AppContext } from '~/platform/context';
import { inboxes } from '~db/schema/inbox';
import { diagnoseImap, openFolder } from './imap/connect.server';
import { findInbox, imapSettings } from './imap/inbox-settings.server';

/** Connects and looks into the folder: notes what is in the way, or lets the reading begin. */
export async function checkInbox(
  context: AppContext,
  { workspaceId, inboxId }: { workspaceId: string; inboxId: string },
) {
  const { db, queue } = context;
  const found = await findInbox(db, { workspaceId, inboxId });
  if (!found) return;
  try {
    (await openFolder(imapSettings(found, context))).close();
    await queue.send(db, 'read-inboxes', { workspaceId, inboxId });
  } catch (error) {
    await db
      .update(inboxes)
      .set(diagnoseImap(error))
      .where(and(eq(inboxes.workspaceId, workspaceId), eq(inboxes.id, inboxId)));
  }
}
