import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { members } from './accounts';
import { packetPages } from './packets';
import { prospects } from './prospects';
import { enrolments, steps } from './sequences';

/** The assistant's own mailbox. */
export const mailboxes = pgTable(
  'mailboxes',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    address: text('address').notNull(),
    displayName: text('display_name').notNull(),
    host: text('host').notNull(),
    port: integer('port').notNull(),
    security: oneOf('security', ['tls', 'starttls', 'none']).notNull(),
    username: text('username'),
    /** AES-256-GCM, see platform/secret-box.server.ts; the row id is its associated data. */
    encryptedPassword: text('encrypted_password'),
    state: oneOf('state', ['active', 'paused']).notNull().default('active'),
    pauseReason: text('pause_reason'),
    failuresInRow: integer('failures_in_row').notNull().default(0),
    /** When a paused mailbox is tried again by itself; null when it waits for her. */
    probeAt: instant('probe_at'),
    /** Most messages on one day. */
    dailyCap: integer('daily_cap').notNull().default(50),
    /** Least seconds between two messages of sequences. */
    spreadSeconds: integer('spread_seconds').notNull().default(60),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    uniqueIndex('mailboxes_member').on(t.workspaceId, t.memberId),
  ],
);

/** One message to one person. Claimed by a worker through `for update skip locked`. */
export const deliveries = pgTable(
  'deliveries',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    memberId: uuid('member_id').notNull(),
    enrolmentId: uuid('enrolment_id'),
    stepId: uuid('step_id'),
    packetPageId: uuid('packet_page_id'),
    state: oneOf('state', [
      'awaiting_approval',
      'queued',
      'sending',
      'sent',
      /** No mailbox: readable and downloadable here. */
      'outbox',
      'unknown',
      'held',
      'blocked',
      'failed',
      'cancelled',
    ])
      .notNull()
      .default('queued'),
    toAddress: text('to_address').notNull(),
    fromAddress: text('from_address'),
    fromName: text('from_name'),
    subject: text('subject'),
    text: text('text'),
    html: text('html'),
    /** Fixed before the first attempt and kept by every resend. */
    messageId: text('message_id').notNull(),
    /** An answer, written by a person: the Message-IDs of the conversation, the one it answers last. */
    references: text('references').array(),
    unsubscribeTokenHash: text('unsubscribe_token_hash'),
    /** The tokens of its links, encrypted; text and HTML hold marks in their place. Made when it is written. */
    sealedTokens: text('sealed_tokens'),
    dueAt: instant('due_at').notNull(),
    /** She set the time by hand. */
    rescheduled: boolean('rescheduled').notNull().default(false),
    attempts: integer('attempts').notNull().default(0),
    /** Grows with each claim: a worker that lost its lease can't write. */
    leaseEpoch: integer('lease_epoch').notNull().default(0),
    leaseExpiresAt: instant('lease_expires_at'),
    /** From here on a failure without an answer of the server leaves open whether it arrived. */
    transmittingAt: instant('transmitting_at'),
    firstTriedAt: instant('first_tried_at'),
    /** Why it is held, blocked or failed: `outbox.reason.<code>`. */
    reason: text('reason'),
    /** What the mail server said. */
    lastError: text('last_error'),
    sentAt: instant('sent_at'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.memberId, members),
    within(t.workspaceId, t.enrolmentId, enrolments, 'cascade'),
    within(t.workspaceId, t.stepId, steps),
    within(t.workspaceId, t.packetPageId, packetPages),
    uniqueIndex('deliveries_step').on(t.workspaceId, t.enrolmentId, t.stepId),
    uniqueIndex('deliveries_message_id').on(t.messageId),
    uniqueIndex('deliveries_unsubscribe').on(t.unsubscribeTokenHash),
    index('deliveries_due').on(t.workspaceId, t.memberId, t.dueAt, t.id).where(sql`${t.state} = 'queued'`),
    index('deliveries_sent').on(t.workspaceId, t.sentAt).where(sql`${t.sentAt} is not null`),
    index('deliveries_leased').on(t.leaseExpiresAt).where(sql`${t.state} = 'sending'`),
    index('deliveries_address').on(t.workspaceId, t.toAddress, t.createdAt),
    index('deliveries_member').on(t.workspaceId, t.memberId, t.state),
    index('deliveries_of_step').on(t.workspaceId, t.stepId),
    index('deliveries_prospect').on(t.workspaceId, t.prospectId, t.createdAt),
  ],
);
