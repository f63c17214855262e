import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { members } from './accounts';
import { deliveries, mailboxes } from './mail';
import { prospects } from './prospects';

/** Where a mailbox's incoming mail is read, and how far it has been read. */
export const inboxes = pgTable(
  'inboxes',
  {
    workspaceId: workspaceId(),
    id: id(),
    mailboxId: uuid('mailbox_id').notNull(),
    host: text('host').notNull(),
    port: integer('port').notNull(),
    security: oneOf('security', ['tls', 'starttls', 'none']).notNull(),
    username: text('username').notNull(),
    /** AES-256-GCM, see platform/secret-box.server.ts; the row id is its associated data. Null: the mailbox's own. */
    encryptedPassword: text('encrypted_password'),
    folder: text('folder').notNull().default('INBOX'),
    /** While it stays the same, a message keeps its number (RFC 9051, section 2.3.1.1). */
    uidValidity: bigint('uid_validity', { mode: 'number' }),
    lastUid: bigint('last_uid', { mode: 'number' }).notNull().default(0),
    /** Why it couldn't be read the last time, and what the server said. */
    problem: text('problem'),
    answer: text('answer'),
    readAt: instant('read_at'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.mailboxId, mailboxes, 'cascade'),
    uniqueIndex('inboxes_mailbox').on(t.workspaceId, t.mailboxId),
  ],
);

/** A message that concerns a prospect. Other mail is looked at and not kept. */
export const inboundMessages = pgTable(
  'inbound_messages',
  {
    workspaceId: workspaceId(),
    id: id(),
    /** Whose mailbox it came to. */
    memberId: uuid('member_id').notNull(),
    prospectId: uuid('prospect_id').notNull(),
    /** The message it is about, where it says so. */
    deliveryId: uuid('delivery_id'),
    uid: bigint('uid', { mode: 'number' }).notNull(),
    messageId: text('message_id').notNull(),
    references: text('references').array().notNull().default([]),
    kind: oneOf('kind', [
      'reply',
      'auto_reply',
      'bounce_hard',
      'bounce_soft',
      'delayed',
      'complaint',
      'unsubscribe',
    ]).notNull(),
    fromAddress: text('from_address'),
    fromName: text('from_name').notNull(),
    subject: text('subject').notNull(),
    /** The new text alone. */
    text: text('text').notNull(),
    attachmentNames: jsonb('attachment_names').$type<string[]>().notNull().default([]),
    status: text('status'),
    /** The day an absent person named: YYYY-MM-DD. */
    returnDate: text('return_date'),
    receivedAt: instant('received_at').notNull(),
    /** Answered, or put aside without an answer. */
    doneAt: instant('done_at'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.deliveryId, deliveries, 'cascade'),
    uniqueIndex('inbound_messages_message_id').on(t.workspaceId, t.messageId),
    index('inbound_messages_member').on(t.workspaceId, t.memberId, t.receivedAt),
    index('inbound_messages_open')
      .on(t.workspaceId, t.memberId, t.receivedAt)
      .where(sql`${t.doneAt} is null`),
    index('inbound_messages_prospect').on(t.workspaceId, t.prospectId),
  ],
);
