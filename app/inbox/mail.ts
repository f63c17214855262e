/** A message from a mailbox, taken apart. Pure data: what it means is for classify-mail.ts to say. */
export interface Mail {
  /** Lower case; null where the sender can't be read. */
  from: string | null;
  fromName: string;
  to: string[];
  subject: string;
  /** Null when the message has no readable date. */
  date: Date | null;
  messageId: string | null;
  inReplyTo: string | null;
  /** Every message it refers to, the newest last. */
  references: string[];
  /** The first header line of that name, unfolded; '' without one. */
  header(name: string): string;
  /** What a person reads. */
  text: string;
  /** The machine's part of delivery reports (RFC 3464). */
  statusParts: string[];
  /** The machine's part of complaints (RFC 5965). */
  feedbackParts: string[];
  isReadReceipt: boolean;
  /** It brings the message along that it speaks of. */
  hasOriginal: boolean;
  /** Message-IDs anywhere in it but in its own header. */
  mentionedIds: string[];
  /** What the links of our own messages end with: another sign of the message it is about. */
  mentionedTokens: string[];
  attachmentNames: string[];
}

export type MailKind =
  | 'reply'
  | 'auto_reply'
  | 'bounce_hard'
  | 'bounce_soft'
  | 'delayed'
  | 'complaint'
  | 'unsubscribe'
  | 'other';

export interface Classification {
  kind: MailKind;
  /** Whom a bounce or a complaint is about. */
  recipient: string | null;
  /** The enhanced status code of a bounce (RFC 3463). */
  status: string | null;
  /** When somebody who is away comes back: YYYY-MM-DD. */
  returnDate: string | null;
  inReplyTo: string | null;
  /** The new text, without what it quotes. */
  text: string;
}
