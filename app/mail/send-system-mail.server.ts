import { and, asc, eq, isNull } from 'drizzle-orm';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { AppContext } from '~/platform/context';
import type { Db } from '~db/client';
import { members } from '~db/schema/accounts';
import { mailboxes } from '~db/schema/mail';
import { refuseForeignHeaders } from './raw-message.server';
import { transmit } from './smtp.server';
import { openSmtp } from './smtp-connection.server';

export type SystemMailContext = Pick<AppContext, 'db' | 'secrets' | 'env' | 'log' | 'now'>;

interface SystemMail {
  workspaceId: string;
  to: string;
  subject: string;
  text: string;
}

/**
 * Sends a message of the product itself, such as an invitation, from the first owner's mailbox that works. It is
 * written nowhere, for it holds a secret. True when a server took it; what went wrong is in the log.
 */
export async function sendSystemMail(context: SystemMailContext, message: SystemMail): Promise<boolean> {
  const mailbox = await findOwnersMailbox(context.db, message.workspaceId);
  if (!mailbox) return false;
  try {
    const { host, port, security, username, encryptedPassword, id } = mailbox;
    const raw = await compose(mailbox, message, context.now());
    const password = encryptedPassword && context.secrets.open(encryptedPassword, id);
    const allowPrivate = context.env.SMTP_ALLOW_PRIVATE;
    const connection = await openSmtp({ host, port, security, username, password, allowPrivate });
    try {
      const outcome = await transmit(connection, { from: mailbox.address, to: message.to, raw });
      if (outcome.kind !== 'sent') context.log.warn({ outcome: outcome.kind }, 'system mail');
      return outcome.kind === 'sent';
    } finally {
      connection.quit();
    }
  } catch (error) {
    context.log.warn({ code: (error as NodeJS.ErrnoException).code }, 'system mail');
    return false;
  }
}

type Mailbox = typeof mailboxes.$inferSelect;

function compose({ displayName, address }: Mailbox, { to, subject, text }: SystemMail, date: Date) {
  refuseForeignHeaders({ addresses: [address, to], values: [displayName, subject] });
  return new MailComposer({
    from: { name: displayName, address },
    to: { name: '', address: to },
    subject,
    text,
    date,
    // Answering machines leave it alone (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

async function findOwnersMailbox(db: Db, workspaceId: string): Promise<Mailbox | undefined> {
  const [row] = await db
    .select({ mailbox: mailboxes })
    .from(mailboxes)
    .innerJoin(
      members,
      and(eq(members.workspaceId, mailboxes.workspaceId), eq(members.id, mailboxes.memberId)),
    )
    .where(
      and(
        eq(mailboxes.workspaceId, workspaceId),
        eq(mailboxes.state, 'active'),
        eq(members.role, 'owner'),
        isNull(members.deactivatedAt),
      ),
    )
    .orderBy(asc(mailboxes.createdAt), asc(mailboxes.id))
    .limit(1);
  return row?.mailbox;
}
