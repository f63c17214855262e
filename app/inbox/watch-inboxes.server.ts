import type { ImapFlow } from 'imapflow';
import type { AppContext } from '~/platform/context';
import { inboxes } from '~db/schema/inbox';
import { openFolder } from './imap/connect.server';
import { findInbox, imapSettings } from './imap/inbox-settings.server';

/** More mailboxes than this are only looked at by the clock. */
const MOST_WATCHED = 20;
const LOOK_AGAIN_MS = 30_000;

export interface InboxWatch {
  stop(): void;
}

/**
 * Keeps a connection to each mailbox on which its server says at once that something has come in (IDLE, RFC 2177).
 * Only a hint: every two minutes the mailboxes are read anyway.
 */
export function startInboxWatch(context: AppContext): InboxWatch {
  const watched = new Map<string, ImapFlow | 'opening'>();
  const look = () =>
    watchAll(context, watched).catch((err) => context.log.warn({ err }, 'mailboxes not watched'));
  const timer = setInterval(look, LOOK_AGAIN_MS);
  void look();
  return {
    stop() {
      clearInterval(timer);
      for (const client of watched.values()) if (client !== 'opening') client.close();
    },
  };
}

async function watchAll(context: AppContext, watched: Map<string, ImapFlow | 'opening'>): Promise<void> {
  const known = await context.db
    .select({ workspaceId: inboxes.workspaceId, inboxId: inboxes.id, problem: inboxes.problem })
    .from(inboxes)
    .limit(MOST_WATCHED);
  for (const [id, client] of watched) {
    if (client !== 'opening' && !known.some(({ inboxId }) => inboxId === id)) client.close();
  }
  const missing = known.filter(({ inboxId, problem }) => !watched.has(inboxId) && problem === null);
  await Promise.all(missing.map((inbox) => watch(context, watched, inbox)));
}

async function watch(
  context: AppContext,
  watched: Map<string, ImapFlow | 'opening'>,
  { workspaceId, inboxId }: { workspaceId: string; inboxId: string },
): Promise<void> {
  const { db, queue, log } = context;
  const found = await findInbox(db, { workspaceId, inboxId });
  if (!found) return;
  watched.set(inboxId, 'opening');
  try {
    const client = await openFolder(imapSettings(found, context));
    watched.set(inboxId, client);
    client.on('close', () => watched.delete(inboxId));
    const read = () =>
      queue
        .send(db, 'read-inboxes', { workspaceId, inboxId })
        .catch((err) => log.warn({ err, inboxId }, 'inbox'));
    client.on('exists', read);
    // What came in before the connection stood.
    await read();
  } catch {
    // Reading by the clock notes what is in the way.
    watched.delete(inboxId);
  }
}
