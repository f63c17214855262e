import { createHash } from 'node:crypto';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { inboundMessages } from '~db/schema/inbox';
import { closeAddress } from './effects/close-address.server';
import { takeAbsence } from './effects/take-absence.server';
import { takeBounce } from './effects/take-bounce.server';
import { takeReply } from './effects/take-reply.server';
import type { Mail, MailKind } from './mail';
import type { Match } from './match';
import { matchMail } from './match-mail.server';
import type { Incoming, Received } from './received';

/**
 * Takes in a message that concerns a prospect, with all that follows from it. Seen before, or nothing to do with
 * anybody here: false, and nothing is kept of it.
 */
export function receiveMail(db: Db, incoming: Incoming): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { workspaceId, mail, receivedAt, classification, now } = incoming;
    const { kind } = classification;
    if (kind === 'other') return false;
    const match = await matchMail(tx, { workspaceId, mail, receivedAt, kind });
    if (!match) return false;
    const inboundId = await keep(tx, incoming, match, kind);
    if (!inboundId) return false;
    await recordActivity(tx, {
      prospectId: match.prospectId,
      kind: 'mail_received',
      data: { inboundId, kind, subject: mail.subject, text: classification.text.slice(0, LONGEST_LINE) },
      actor: { workspaceId, memberId: null },
      at: now,
    });
    await EFFECTS[kind]?.(tx, { ...incoming, match });
    return true;
  });
}

const LONGEST_LINE = 2_000;
const LONGEST_TEXT = 100_000;

/** What PostgreSQL can't hold. */
const clean = (text: string) => text.replaceAll('\0', '');

async function keep(
  tx: Db,
  incoming: Incoming,
  match: Match,
  kind: (typeof inboundMessages.$inferInsert)['kind'],
) {
  const { workspaceId, memberId, uid, receivedAt, mail, classification, now } = incoming;
  const [kept] = await tx
    .insert(inboundMessages)
    .values({
      workspaceId,
      id: newId(),
      memberId,
      uid,
      kind,
      prospectId: match.prospectId,
      deliveryId: match.delivery?.id,
      messageId: mail.messageId ?? substituteId(mail),
      references: [...new Set([...mail.references, ...(mail.inReplyTo ? [mail.inReplyTo] : [])])],
      fromAddress: mail.from,
      fromName: clean(mail.fromName),
      subject: clean(mail.subject),
      text: clean(classification.text).slice(0, LONGEST_TEXT),
      attachmentNames: mail.attachmentNames.map(clean),
      status: classification.status,
      returnDate: classification.returnDate,
      receivedAt,
      doneAt: kind === 'reply' ? null : now,
      createdAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: inboundMessages.id });
  return kept?.id;
}

/** Some programs forget the Message-ID; the same message must still be known again. */
const substituteId = ({ from, date, subject, text }: Mail) =>
  `<${createHash('sha256')
    .update(JSON.stringify([from, date, subject, text]))
    .digest('hex')}@message.invalid>`;

/** A full mailbox, or a server that tries on, has none: the line in the timeline is all. */
const EFFECTS: Partial<Record<MailKind, (tx: Db, received: Received) => Promise<void>>> = {
  reply: takeReply,
  auto_reply: takeAbsence,
  bounce_hard: takeBounce,
  complaint: (tx, received) => closeAddress(tx, received, 'complaint'),
  unsubscribe: (tx, received) => closeAddress(tx, received, 'unsubscribed'),
};
