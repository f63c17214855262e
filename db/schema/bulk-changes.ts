import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { members } from './accounts';
import { prospects } from './prospects';

export const BULK_KINDS = ['stage', 'tag', 'untag', 'list', 'unlist', 'enrol', 'delete'] as const;

/** One change to many prospects, carried out batch by batch; large ones in the background. */
export const bulkChanges = pgTable(
  'bulk_changes',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    kind: oneOf('kind', BULK_KINDS).notNull(),
    /** The stage, tag, list or sequence it is about, as it was called then. */
    target: jsonb('target')
      .$type<{ id: string; name: string; lostReason?: string | null } | null>()
      .default(null),
    state: oneOf('state', ['running', 'done', 'cancelled', 'failed', 'undoing', 'undone'])
      .notNull()
      .default('running'),
    total: integer('total').notNull(),
    done: integer('done').notNull().default(0),
    /** How many ended how: `changed`, `unchanged`, or the name of a refusal. */
    counts: jsonb('counts').$type<Record<string, number>>().notNull().default({}),
    /** When a batch was last done: long ago while it runs means that the worker died. */
    progressAt: instant('progress_at').notNull(),
    createdAt: createdAt(),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members),
    index('bulk_changes_created').on(t.workspaceId, t.createdAt),
    index('bulk_changes_open').on(t.progressAt).where(sql`${t.state} in ('running', 'undoing')`),
  ],
);

/** One prospect of a bulk change: whether its turn has come, how it ended, and what stood there before. */
export const bulkChangeRows = pgTable(
  'bulk_change_rows',
  {
    workspaceId: workspaceId(),
    changeId: uuid('change_id').notNull(),
    prospectId: uuid('prospect_id').notNull(),
    /** Null until its turn has come. */
    outcome: text('outcome'),
    before: jsonb('before').$type<Record<string, unknown>>(),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.changeId, t.prospectId] }),
    within(t.workspaceId, t.changeId, bulkChanges, 'cascade'),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    index('bulk_change_rows_waiting')
      .on(t.workspaceId, t.changeId, t.prospectId)
      .where(sql`${t.outcome} is null`),
    index('bulk_change_rows_prospect').on(t.workspaceId, t.prospectId),
  ],
);
