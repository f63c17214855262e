import { convert } from 'html-to-text';
import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import type { Mail } from './mail';

const OPTIONS = {
  keepDeliveryStatus: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
} as const;

/** Takes a message apart as it came over the wire. Broken parts are left out; it throws only for what is no mail at all. */
export async function readMail(raw: Buffer): Promise<Mail> {
  const parsed = await simpleParser(raw, OPTIONS);
  const header = headerReader(parsed);
  const messageId = firstId(header('message-id'));
  return {
    ...(await senderOf(parsed)),
    to: [parsed.to ?? []]
      .flat()
      .flatMap(({ value }) => value.map(({ address }) => address?.toLowerCase() ?? '')),
    subject: parsed.subject ?? '',
    date: header('date') && parsed.date && isTrusted(header('date')) ? parsed.date : null,
    messageId,
    inReplyTo: firstId(header('in-reply-to')),
    references: idsIn(header('references')),
    header,
    text: textOf(parsed),
    statusParts: partsOf(parsed, 'message/delivery-status'),
    feedbackParts: partsOf(parsed, 'message/feedback-report'),
    isReadReceipt: partsOf(parsed, 'message/disposition-notification').length > 0,
    hasOriginal: parsed.attachments.some(isOriginal),
    mentionedIds: mentionedIds(raw, messageId),
    mentionedTokens: mentionedTokens(raw),
    attachmentNames: parsed.attachments.flatMap((part) => (isReport(part) ? [] : (part.filename ?? []))),
  };
}

function headerReader({ headerLines }: ParsedMail) {
  const lines = new Map([...headerLines].reverse().map(({ key, line }) => [key, line]));
  return (name: string) =>
    (lines.get(name) ?? '')
      .replace(/^[^:]*:/, '')
      .replace(/\s*\r?\n\s+/g, ' ')
      .trim();
}

function senderOf({ from }: ParsedMail) {
  const [sender] = from?.value ?? [];
  return { from: sender?.address?.toLowerCase() || null, fromName: sender?.name ?? '' };
}

/** mailparser takes the present moment for a date it can't read. */
const isTrusted = (date: string) => !Number.isNaN(Date.parse(date.replace(/\([^)]*\)/g, '').trim()));

function textOf({ text, html }: ParsedMail): string {
  if (text?.trim()) return text;
  return html ? convert(html, { wordwrap: false, selectors: [{ selector: 'img', format: 'skip' }] }) : '';
}

const partsOf = ({ attachments }: ParsedMail, type: string) =>
  attachments.filter(({ contentType }) => contentType === type).map(({ content }) => content.toString());

const isOriginal = ({ contentType }: Attachment) =>
  /^(message\/rfc822|text\/rfc822-header)/.test(contentType);
const isReport = (part: Attachment) => part.contentType.startsWith('message/') || isOriginal(part);

const ID = /<[^<>\s@]+@[^<>\s@]+>/g;
const idsIn = (text: string) => text.match(ID) ?? [];
const firstId = (text: string) => idsIn(text)[0] ?? null;

/** Returned messages stand in parts, in prose or cut short: the Message-ID is looked for wherever it may be. */
function mentionedIds(raw: Buffer, own: string | null): string[] {
  const text = raw.toString('latin1').replace(/\r?\n[ \t]+/g, ' ');
  const found = [...text.matchAll(/^[>\s]*(?:original-)?message-id:\s*(<[^<>\s]+>)/gim)].map(
    ([, id]) => id ?? '',
  );
  return [...new Set(found)].filter((id) => id !== own);
}

/** Long links are broken with '=' on the way (RFC 2045, section 6.7). */
function mentionedTokens(raw: Buffer): string[] {
  const text = raw.toString('latin1').replace(/=\r?\n/g, '');
  return [...new Set([...text.matchAll(/\/unsubscribe\/([\w-]{20,})/g)].map(([, token]) => token ?? ''))];
}
