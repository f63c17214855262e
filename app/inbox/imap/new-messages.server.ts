import type { ImapFlow } from 'imapflow';
import type { Inbox } from './inbox-settings.server';

/** So far back a mailbox is read when it is new, or has been numbered anew. */
const FIRST_LOOK_DAYS = 30;
const AT_ONCE = 50;
/** More of a message isn't read: attachments stay where they are. */
const MOST_BYTES = 5_000_000;

export interface MessageHeader {
  uid: number;
  receivedAt: Date;
  /** The header lines as they are. */
  raw: Buffer;
}

/**
 * The headers of what has come in since the last time, oldest first, some at a time. When the server has numbered its
 * messages anew (another UIDVALIDITY), the numbers mean nothing any more and the last weeks are looked at again.
 */
export async function* newMessages(
  client: ImapFlow,
  { uidValidity, lastUid }: Pick<Inbox, 'uidValidity' | 'lastUid'>,
  now: Date,
): AsyncGenerator<MessageHeader[]> {
  const since = new Date(now.getTime() - FIRST_LOOK_DAYS * 86_400_000);
  const isKnown = uidValidity === validityOf(client);
  const found = await client.search(isKnown ? { uid: `${lastUid + 1}:*` } : { since }, { uid: true });
  // '7:*' gives the last message even when its number is below 7.
  const uids = (found || []).filter((uid) => !isKnown || uid > lastUid).sort((a, b) => a - b);
  for (let at = 0; at < uids.length; at += AT_ONCE) {
    yield await headersOf(client, uids.slice(at, at + AT_ONCE), now);
  }
}

/** The number that says whether message numbers still mean the same. */
export const validityOf = ({ mailbox }: ImapFlow): number | null =>
  mailbox ? Number(mailbox.uidValidity) : null;

async function headersOf(client: ImapFlow, uids: number[], now: Date): Promise<MessageHeader[]> {
  const messages = await client.fetchAll(
    uids,
    { uid: true, internalDate: true, headers: true },
    { uid: true },
  );
  return messages
    .map(({ uid, internalDate, headers }) => ({
      uid,
      receivedAt: internalDate ? new Date(internalDate) : now,
      raw: headers ?? Buffer.alloc(0),
    }))
    .sort((a, b) => a.uid - b.uid);
}

/** The message itself, without marking it as read; undefined when it has gone meanwhile. */
export async function fetchMessage(client: ImapFlow, uid: number): Promise<Buffer | undefined> {
  const message = await client.fetchOne(String(uid), { source: { maxLength: MOST_BYTES } }, { uid: true });
  return message ? message.source : undefined;
}
