import { and, eq } from 'drizzle-orm';
import type { AppContext } from '~/platform/context';
import type { Db } from '~db/client';
import { inboxes } from '~db/schema/inbox';
import { mailboxes } from '~db/schema/mail';
import type { ImapSettings } from './connect.server';

export type Inbox = typeof inboxes.$inferSelect;

/** An inbox with the mailbox it belongs to; undefined when it has gone. */
export async function findInbox(db: Db, { workspaceId, inboxId }: { workspaceId: string; inboxId: string }) {
  const [row] = await db
    .select({ inbox: inboxes, mailbox: mailboxes })
    .from(inboxes)
    .innerJoin(
      mailboxes,
      and(eq(mailboxes.workspaceId, inboxes.workspaceId), eq(mailboxes.id, inboxes.mailboxId)),
    )
    .where(and(eq(inboxes.workspaceId, workspaceId), eq(inboxes.id, inboxId)));
  return row;
}

/** How to connect: with a login of its own, or with that of sending. */
export function imapSettings(
  { inbox, mailbox }: NonNullable<Awaited<ReturnType<typeof findInbox>>>,
  { secrets, env }: Pick<AppContext, 'secrets' | 'env'>,
): ImapSettings {
  const { host, port, security, username, folder } = inbox;
  const sealed = inbox.encryptedPassword
    ? secrets.open(inbox.encryptedPassword, inbox.id)
    : mailbox.encryptedPassword && secrets.open(mailbox.encryptedPassword, mailbox.id);
  return {
    host,
    port,
    security,
    username,
    folder,
    password: sealed ?? '',
    allowPrivate: env.SMTP_ALLOW_PRIVATE,
  };
}
