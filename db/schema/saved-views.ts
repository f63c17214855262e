import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, updatedAt, within, workspaceId, workspaceKey } from '../columns';
import { members } from './accounts';

/** A filtered and sorted table of prospects under a name; its own member's, or everybody's when shared. */
export const savedViews = pgTable(
  'saved_views',
  {
    workspaceId: workspaceId(),
    id: id(),
    /** Who made it. */
    memberId: uuid('member_id').notNull(),
    name: text('name').notNull(),
    shared: boolean('shared').notNull().default(false),
    /** The filter and the order as the address of the table says them. */
    search: text('search').notNull(),
    /** The table's columns in their order; null for the usual ones. */
    columns: jsonb('columns').$type<string[]>(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members),
    uniqueIndex('saved_views_name').on(t.workspaceId, t.memberId, sql`lower(${t.name})`),
    index('saved_views_shared').on(t.workspaceId, t.shared),
  ],
);

/** How a member likes the table of prospects: its columns outside of saved views, and the view it opens with. */
export const tablePreferences = pgTable(
  'table_preferences',
  {
    workspaceId: workspaceId(),
    memberId: uuid('member_id').notNull(),
    columns: jsonb('columns').$type<string[]>(),
    defaultViewId: uuid('default_view_id'),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.memberId] }),
    within(t.workspaceId, t.memberId, members, 'cascade'),
    within(t.workspaceId, t.defaultViewId, savedViews),
  ],
);
