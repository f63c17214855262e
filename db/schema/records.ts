import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, within, workspaceId, workspaceKey } from '../columns';
import { companies } from './companies';
import { files } from './documents';
import { prospects } from './prospects';

/** Somebody at the front desk, remembered with the company, or with the prospect when there is none. */
export const gatekeepers = pgTable(
  'gatekeepers',
  {
    workspaceId: workspaceId(),
    id: id(),
    companyId: uuid('company_id'),
    prospectId: uuid('prospect_id'),
    name: text('name'),
    directLine: text('direct_line'),
    bestTime: text('best_time'),
    promised: text('promised'),
    /** Counts up with every change, so that nobody overwrites what they have not seen. */
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.companyId, companies, 'cascade'),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    index('gatekeepers_company').on(t.workspaceId, t.companyId),
    index('gatekeepers_prospect').on(t.workspaceId, t.prospectId),
  ],
);

/** A file kept with a prospect: an offer, a signed letter, a photo of a business card. */
export const prospectFiles = pgTable(
  'prospect_files',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    fileId: uuid('file_id').notNull(),
    createdAt: createdAt(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.fileId, files),
    index('prospect_files_prospect').on(t.workspaceId, t.prospectId),
  ],
);
