import { sql } from 'drizzle-orm';
import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, updatedAt, workspaceId, workspaceKey } from '../columns';
import { workspaces } from './accounts';

export const companies = pgTable(
  'companies',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    /** The name folded for matching: no legal form, no accents, lower case. */
    matchName: text('match_name').notNull(),
    domain: text('domain'),
    website: text('website'),
    industry: text('industry'),
    street: text('street'),
    postalCode: text('postal_code'),
    city: text('city'),
    region: text('region'),
    country: text('country'),
    /** What she knows of the front desk, in her own words. */
    gatekeeper: text('gatekeeper'),
    /** The import that made it; undo takes it away when nothing else uses it. */
    importId: uuid('import_id'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [
    workspaceKey(t),
    index('companies_match_name').on(t.workspaceId, t.matchName),
    index('companies_search').using('gin', sql`${t.matchName} gin_trgm_ops`),
    index('companies_domain').on(t.workspaceId, t.domain),
  ],
);
