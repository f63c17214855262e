import { bigint, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { id, instant, within, workspaceId, workspaceKey } from '../columns';
import { workspaces } from './accounts';
import { prospects } from './prospects';

/** One line of a record's timeline. `kind` names a translation, `data` what it says. */
export const activities = pgTable(
  'activities',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    memberId: uuid('member_id'),
    kind: text('kind').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull().default({}),
    at: instant('at').notNull(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    index('activities_prospect').on(t.workspaceId, t.prospectId, t.at, t.id),
  ],
);

/** Append-only. `hash` covers the event and the hash before it, so that a gap or a change shows. */
export const auditEvents = pgTable(
  'audit_events',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    memberId: uuid('member_id'),
    action: text('action').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id'),
    data: jsonb('data').$type<Record<string, unknown>>().notNull().default({}),
    at: instant('at').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.sequence] }),
    index('audit_events_subject').on(t.workspaceId, t.subjectId, t.at),
  ],
);
