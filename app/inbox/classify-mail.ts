import { isAutoReply } from './auto-reply';
import { readProviderNotice } from './bounce/provider-notice';
import { readBounce } from './bounce/read-bounce';
import { readComplaint } from './complaint';
import type { Classification, Mail } from './mail';
import { statedReturnDate } from './return-date/stated-return-date';
import { newText } from './text/new-text';
import { isUnsubscribeWish } from './unsubscribe-wish';

/** What a message is, as far as it shows itself; whether it concerns anybody here is for the caller to find out. */
export function classifyMail(mail: Mail): Classification {
  const found = { recipient: null, status: null, returnDate: null, ...findKind(mail) };
  return { ...found, inReplyTo: mail.inReplyTo, text: newText(mail.text) };
}

type Finding = Pick<Classification, 'kind'> & Partial<Classification>;

function findKind(mail: Mail): Finding {
  if (mail.isReadReceipt) return { kind: 'other' };
  const complaint = readComplaint(mail);
  if (complaint) return { kind: 'complaint', ...complaint };
  const report = readProviderNotice(mail) ?? readBounce(mail);
  if (report) return report;
  // Before the automatic answers: programs that unsubscribe say so of themselves.
  if (isUnsubscribeWish({ subject: mail.subject, text: '' })) return { kind: 'unsubscribe' };
  if (isAutoReply(mail)) return { kind: 'auto_reply', returnDate: statedReturnDate(mail) };
  if (isUnsubscribeWish({ subject: mail.subject, text: newText(mail.text) })) return { kind: 'unsubscribe' };
  return { kind: isAddressedToMany(mail) || isReceipt(mail) ? 'other' : 'reply' };
}

/** A newsletter, not an answer. */
const isAddressedToMany = (mail: Mail) =>
  mail.inReplyTo === null &&
  (mail.header('list-unsubscribe') !== '' ||
    mail.header('list-id') !== '' ||
    /bulk|list|junk/i.test(mail.header('precedence')));

/** Programs that confirm reading in prose. */
const isReceipt = ({ subject, text }: Mail) =>
  /^(?:gelesen|ungelesen gelöscht|lesebestätigung|read|not read|read receipt|return receipt)\s?(?::|\(|$)/i.test(
    subject.trim(),
  ) && /gelesen|angezeigt|gelöscht|was read|displayed|deleted|^\s*$/i.test(text);
