import { integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, workspaceId, workspaceKey } from '../columns';
import { workspaces } from './accounts';

/** What a workspace notes of a prospect beyond the fields everybody has; `prospects.custom` holds the values. */
export const customFields = pgTable(
  'custom_fields',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    /** What the values are kept under; it never changes. */
    key: text('key').notNull(),
    label: text('label').notNull(),
    kind: oneOf('kind', ['text', 'number', 'date', 'choice', 'yes_no', 'link']).notNull().default('text'),
    choices: jsonb('choices').$type<string[]>().notNull().default([]),
    position: integer('position').notNull(),
    createdAt: createdAt(),
    archivedAt: instant('archived_at'),
  },
  (t) => [workspaceKey(t), uniqueIndex('custom_fields_key').on(t.workspaceId, t.key)],
);
