import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, updatedAt, workspaceId, workspaceKey } from '../columns';
import { workspaces } from './accounts';

/** Her own wording of an agreement, with fields that are filled when it is drafted. */
export const agreementTemplates = pgTable(
  'agreement_templates',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    kind: oneOf('kind', ['nda', 'service']).notNull(),
    language: oneOf('language', ['de', 'en']).notNull(),
    body: text('body').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [workspaceKey(t), index('agreement_templates_name').on(t.workspaceId, t.name)],
);
