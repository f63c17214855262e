import { and, eq } from 'drizzle-orm';
import type { ImapFlow } from 'imapflow';
import type { AppContext } from '~/platform/context';
import type { Db } from '~db/client';
import { inboxes } from '~db/schema/inbox';
import { classifyMail } from './classify-mail';
import { diagnoseImap, openFolder } from './imap/connect.server';
import { findInbox, type Inbox, imapSettings } from './imap/inbox-settings.server';
import { fetchMessage, type MessageHeader, newMessages, validityOf } from './imap/new-messages.server';
import { mayConcern } from './match-mail.server';
import { readMail } from './read-mail.server';
import { receiveMail } from './receive-mail.server';

export type InboxContext = Pick<AppContext, 'db' | 'secrets' | 'env' | 'log' | 'now'>;

/**
 * Looks through what has come into a mailbox since the last time and takes in what concerns a prospect. Nothing in
 * the mailbox is changed. What is in the way is noted for her; null when all went well.
 */
export async function readInbox(context: InboxContext, wanted: { workspaceId: string; inboxId: string }) {
  const { db, log, now } = context;
  const found = await findInbox(db, wanted);
  if (!found) return null;
  const { inbox } = found;
  let client: ImapFlow;
  try {
    client = await openFolder(imapSettings(found, context));
  } catch (error) {
    const diagnosis = diagnoseImap(error);
    log.warn({ inbox: inbox.id, problem: diagnosis.problem }, 'inbox');
    await change(db, inbox, diagnosis);
    return diagnosis;
  }
  try {
    for await (const headers of newMessages(client, inbox, now())) {
      for (const header of headers) await look(context, { client, found, header });
      await change(db, inbox, { uidValidity: validityOf(client), lastUid: headers.at(-1)?.uid });
    }
    await change(db, inbox, {
      ...(await nothingNew(client, inbox)),
      problem: null,
      answer: null,
      readAt: now(),
    });
    return null;
  } finally {
    client.close();
  }
}

/** An empty folder has a number, too: from here on only what is new counts. */
const nothingNew = async (client: ImapFlow, { uidValidity }: Inbox) =>
  uidValidity === validityOf(client) ? {} : { uidValidity: validityOf(client) };

interface Look {
  client: ImapFlow;
  found: NonNullable<Awaited<ReturnType<typeof findInbox>>>;
  header: MessageHeader;
}

/** A message that can't be read is passed over, so that it doesn't stand in the way of the others. */
async function look({ db, log, now }: InboxContext, { client, found, header }: Look): Promise<void> {
  const { workspaceId, memberId, address } = found.mailbox;
  const { uid, receivedAt } = header;
  const envelope = await readMail(header.raw).catch(() => null);
  if (!envelope || envelope.from === address.toLowerCase()) return;
  if (!(await mayConcern(db, { workspaceId, mail: envelope, receivedAt }))) return;
  const raw = await fetchMessage(client, uid);
  const mail = raw && (await readMail(raw).catch(() => null));
  if (!mail) return log.warn({ inbox: found.inbox.id, uid }, 'message not readable');
  const classification = classifyMail(mail);
  const received = await receiveMail(db, {
    workspaceId,
    memberId,
    uid,
    receivedAt,
    mail,
    classification,
    now: now(),
  });
  if (received) log.info({ inbox: found.inbox.id, kind: classification.kind }, 'message received');
}

const change = (db: Db, { workspaceId, id }: Inbox, values: Partial<Inbox>) =>
  db
    .update(inboxes)
    .set(values)
    .where(and(eq(inboxes.workspaceId, workspaceId), eq(inboxes.id, id)));
