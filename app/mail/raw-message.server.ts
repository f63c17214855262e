import MailComposer from 'nodemailer/lib/mail-composer';
import { isHeaderSafe } from '~/templates/header-value';
import type { deliveries } from '~db/schema/mail';
import { type MessageTokens, withTokens } from './link-marks';
import { isPublicAddress } from './public-address';

export interface Attachment {
  filename: string;
  contentType: string;
  content: Buffer;
}

interface RawMessage {
  delivery: typeof deliveries.$inferSelect;
  from: { name: string; address: string };
  tokens: MessageTokens;
  attachments: Attachment[];
  appUrl: string;
  date: Date;
}

const ONE_ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/;

/**
 * The message as it goes over the wire (RFC 5322), to exactly one recipient. A line break in a header would be a
 * header of somebody else's making, so it throws.
 */
export function rawMessage({
  delivery,
  from,
  tokens,
  attachments,
  appUrl,
  date,
}: RawMessage): Promise<Buffer> {
  const { toAddress, subject, text, html, messageId, references } = delivery;
  if (subject === null || text === null || html === null) throw new Error('The message is not written yet');
  refuseForeignHeaders({
    addresses: [from.address, toAddress],
    values: [from.name, subject, messageId, ...(references ?? [])],
  });
  return new MailComposer({
    from,
    to: { name: '', address: toAddress },
    subject,
    text: withTokens(text, tokens),
    html: withTokens(html, tokens),
    messageId,
    ...(references && { references, inReplyTo: references.at(-1) }),
    date,
    headers: references ? {} : unsubscribeHeaders({ from: from.address, token: tokens.unsubscribe, appUrl }),
    attachments,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/** Throws unless each value is a header of our own making and each address is one address. */
export function refuseForeignHeaders({ addresses, values }: { addresses: string[]; values: string[] }): void {
  for (const value of [...values, ...addresses]) {
    if (!isHeaderSafe(value)) throw new Error('A header of the message holds a line break');
  }
  for (const address of addresses) {
    if (!ONE_ADDRESS.test(address)) throw new Error('A message has one sender and one recipient');
  }
}

/** RFC 2369; one click is offered only where RFC 8058 allows it, over https. */
function unsubscribeHeaders({ from, token, appUrl }: { from: string; token: string; appUrl: string }) {
  const byMail = `<mailto:${from}?subject=unsubscribe>`;
  if (!isPublicAddress(appUrl)) return { 'List-Unsubscribe': byMail };
  const header = { 'List-Unsubscribe': `<${appUrl}/unsubscribe/${token}>, ${byMail}` };
  if (!appUrl.startsWith('https:')) return header;
  return { ...header, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
