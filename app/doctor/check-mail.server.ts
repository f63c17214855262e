import { eq } from 'drizzle-orm';
import type { TFunction } from 'i18next';
import { diagnoseImap, openFolder } from '~/inbox/imap/connect.server';
import { type findInbox, imapSettings } from '~/inbox/imap/inbox-settings.server';
import { trySmtp } from '~/mail/smtp.server';
import type { AppContext } from '~/platform/context';
import { inboxes } from '~db/schema/inbox';
import { mailboxes } from '~db/schema/mail';
import { attention, type Finding, fine } from './finding';

type Context = Pick<AppContext, 'db' | 'secrets' | 'env'>;
type Mailbox = typeof mailboxes.$inferSelect;

/** Connects to every mail server there is and logs in, without sending or changing anything. */
export async function checkMail(t: TFunction, context: Context): Promise<Finding[]> {
  const boxes = await context.db.select().from(mailboxes);
  if (boxes.length === 0) return [fine('mail', t('doctor.mail.none'))];
  const readers = await context.db
    .select({ inbox: inboxes, mailbox: mailboxes })
    .from(inboxes)
    .innerJoin(mailboxes, eq(mailboxes.id, inboxes.mailboxId));
  return [
    ...(await Promise.all(boxes.map((box) => checkSending(t, context, box)))),
    ...(await Promise.all(readers.map((reader) => checkReading(t, context, reader)))),
  ];
}

async function checkSending(t: TFunction, { secrets, env }: Context, box: Mailbox): Promise<Finding> {
  const { id, host, port, security, username, encryptedPassword } = box;
  const words = { host: `${host}:${port}` };
  try {
    const password = encryptedPassword && secrets.open(encryptedPassword, id);
    const allowPrivate = env.SMTP_ALLOW_PRIVATE;
    const diagnosis = await trySmtp({ host, port, security, username, password, allowPrivate });
    if (!diagnosis) return fine('smtp', t('doctor.mail.smtp', words));
    const answer = `${t(`mailbox.problem.${diagnosis.problem}`)} (${diagnosis.answer})`;
    return attention('smtp', t('doctor.mail.smtpFails', words), answer);
  } catch {
    return attention('smtp', t('doctor.mail.smtpFails', words), t('doctor.mail.wrongKey'));
  }
}

type Reader = NonNullable<Awaited<ReturnType<typeof findInbox>>>;

async function checkReading(t: TFunction, context: Context, reader: Reader): Promise<Finding> {
  const words = { host: `${reader.inbox.host}:${reader.inbox.port}` };
  try {
    const client = await openFolder(imapSettings(reader, context));
    await client.logout();
    return fine('imap', t('doctor.mail.imap', words));
  } catch (error) {
    return attention('imap', t('doctor.mail.imapFails', words), diagnoseImap(error).answer);
  }
}
