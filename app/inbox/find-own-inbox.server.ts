import { and, eq } from 'drizzle-orm';
import { MAIL_PROVIDERS } from '~/mail/mail-providers';
import type { MemberActor } from '~/platform/actor';
import type { Db } from '~db/client';
import { inboxes } from '~db/schema/inbox';
import { mailboxes } from '~db/schema/mail';

/** The member's inbox as her pages show it, and what its form begins with; null while she has no mailbox. */
export async function findOwnInbox(db: Db, { workspaceId, memberId }: MemberActor) {
  const [row] = await db
    .select({ inbox: inboxes, mailbox: mailboxes })
    .from(mailboxes)
    .leftJoin(
      inboxes,
      and(eq(inboxes.workspaceId, mailboxes.workspaceId), eq(inboxes.mailboxId, mailboxes.id)),
    )
    .where(and(eq(mailboxes.workspaceId, workspaceId), eq(mailboxes.memberId, memberId)));
  if (!row) return null;
  const { inbox, mailbox } = row;
  const guess = {
    host: imapHostFor(mailbox.host),
    port: 993,
    security: 'tls' as const,
    username: mailbox.username ?? mailbox.address,
  };
  const { host, port, security, username } = inbox ?? guess;
  return {
    values: { host, port, security, username },
    hasPassword: Boolean(inbox?.encryptedPassword),
    state: inbox && { problem: inbox.problem, answer: inbox.answer, readAt: inbox.readAt },
  };
}

/** Where the mail of that outgoing server is read, as its provider says or as most do. */
const imapHostFor = (smtpHost: string) =>
  MAIL_PROVIDERS.find(({ host }) => host === smtpHost)?.imapHost ?? smtpHost.replace(/^smtp\./, 'imap.');
