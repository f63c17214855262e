import { bigint, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { members } from './accounts';

/** An address that is told what happens in a workspace, in the order of its audit trail. */
export const webhooks = pgTable(
  'webhooks',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    url: text('url').notNull(),
    /** Actions of audit events; empty for all of them. */
    actions: text('actions').array().notNull().default([]),
    /** The key it verifies by, encrypted; the row id is its associated data. */
    sealedSecret: text('sealed_secret').notNull(),
    /** The last audit event that it has been told, or that was none for it. */
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    state: oneOf('state', ['active', 'paused']).notNull().default('active'),
    failuresInRow: integer('failures_in_row').notNull().default(0),
    nextTryAt: instant('next_try_at').notNull(),
    /** What came back, or why nothing did, the last time it failed. */
    lastError: text('last_error'),
    deliveredAt: instant('delivered_at'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    index('webhooks_due').on(t.nextTryAt),
  ],
);
