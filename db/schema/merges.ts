import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, oneOf, workspaceId, workspaceKey } from '../columns';
import { workspaces } from './accounts';

/** What a merge did to one row, its columns as the database names them; `before` null for a new row, `after` for one that went. */
export interface RowChange {
  table: string;
  key: Record<string, unknown>;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

const MERGED_KINDS = ['prospect', 'company'] as const;

/** Two records that became one, with every row this changed, so that undo puts each back. */
export const merges = pgTable(
  'merges',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    kind: oneOf('kind', MERGED_KINDS).notNull(),
    keptId: uuid('kept_id').notNull(),
    goneId: uuid('gone_id').notNull(),
    /** What the one that went was called. */
    goneName: text('gone_name').notNull(),
    changes: jsonb('changes').$type<RowChange[]>().notNull(),
    memberId: uuid('member_id'),
    at: instant('at').notNull(),
    undoneAt: instant('undone_at'),
  },
  (t) => [
    workspaceKey(t),
    index('merges_kept').on(t.workspaceId, t.keptId, t.at).where(sql`${t.undoneAt} is null`),
    index('merges_gone').on(t.workspaceId, t.goneId).where(sql`${t.undoneAt} is null`),
    index('merges_at').on(t.workspaceId, t.at, t.id),
  ],
);

/** Pairs that only look the same: somebody has said so. The lower id stands first. */
export const notDuplicates = pgTable(
  'not_duplicates',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    kind: oneOf('kind', MERGED_KINDS).notNull(),
    firstId: uuid('first_id').notNull(),
    secondId: uuid('second_id').notNull(),
    memberId: uuid('member_id'),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.kind, t.firstId, t.secondId] })],
);
