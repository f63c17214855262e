import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, updatedAt, within, workspaceId, workspaceKey } from '../columns';
import { members, workspaces } from './accounts';
import { packets } from './packets';
import { prospects } from './prospects';
import { callScripts } from './scripts';

export const templates = pgTable(
  'templates',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    language: oneOf('language', ['de', 'en']).notNull(),
    subject: text('subject').notNull(),
    body: text('body').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [workspaceKey(t), uniqueIndex('templates_name').on(t.workspaceId, t.name)],
);

/** A passage she uses in many texts; putting it in copies it. */
export const snippets = pgTable(
  'snippets',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    language: oneOf('language', ['de', 'en']).notNull(),
    body: text('body').notNull(),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (t) => [workspaceKey(t), uniqueIndex('snippets_name').on(t.workspaceId, t.name)],
);

export const sequences = pgTable(
  'sequences',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    /** The one that 'send documents' enrols into. */
    isDefault: boolean('is_default').notNull().default(false),
    /** What is said on its calls; without one, the script of the list or the one offered first. */
    scriptId: uuid('script_id'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.scriptId, callScripts),
    uniqueIndex('sequences_name').on(t.workspaceId, t.name),
  ],
);

/** Immutable once published; an enrolment is pinned to one. */
export const sequenceVersions = pgTable(
  'sequence_versions',
  {
    workspaceId: workspaceId(),
    id: id(),
    sequenceId: uuid('sequence_id').notNull(),
    number: integer('number').notNull(),
    publishedAt: instant('published_at'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.sequenceId, sequences, 'cascade'),
    uniqueIndex('sequence_versions_number').on(t.workspaceId, t.sequenceId, t.number),
  ],
);

export const steps = pgTable(
  'steps',
  {
    workspaceId: workspaceId(),
    id: id(),
    versionId: uuid('version_id').notNull(),
    position: integer('position').notNull(),
    kind: oneOf('kind', ['email', 'call', 'task']).notNull(),
    /** Working days after the step before. */
    delayDays: integer('delay_days').notNull(),
    /** An e-mail that waits for her yes before it goes. */
    needsApproval: boolean('needs_approval').notNull().default(false),
    templateId: uuid('template_id'),
    packetId: uuid('packet_id'),
    /** Taken only if the person has, or hasn't, looked at the packet page by then. */
    condition: oneOf('condition', ['always', 'viewed', 'not_viewed']).notNull().default('always'),
    /** What to do, for a call or a task. */
    instruction: text('instruction'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.versionId, sequenceVersions, 'cascade'),
    within(t.workspaceId, t.templateId, templates),
    within(t.workspaceId, t.packetId, packets),
    uniqueIndex('steps_position').on(t.workspaceId, t.versionId, t.position),
  ],
);

export const enrolments = pgTable(
  'enrolments',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    versionId: uuid('version_id').notNull(),
    memberId: uuid('member_id').notNull(),
    /** Where the e-mail steps go. */
    address: text('address').notNull(),
    state: oneOf('state', [
      'pending',
      'active',
      'paused',
      'paused_ooo',
      'failed',
      'finished_replied',
      'finished_no_reply',
      'finished_converted',
      'bounced',
      'opted_out',
      'exited_manual',
    ])
      .notNull()
      .default('active'),
    reason: text('reason'),
    pausedUntil: instant('paused_until'),
    /** Position of the step that comes next. */
    position: integer('position').notNull().default(0),
    /** Null while a step is under way. */
    nextStepAt: instant('next_step_at'),
    /** She set the time of the next step by hand. */
    rescheduled: boolean('rescheduled').notNull().default(false),
    createdAt: createdAt(),
    endedAt: instant('ended_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.versionId, sequenceVersions),
    within(t.workspaceId, t.memberId, members),
    uniqueIndex('enrolments_one_active')
      .on(t.workspaceId, t.prospectId)
      .where(sql`${t.state} in ('pending', 'active', 'paused', 'paused_ooo')`),
    index('enrolments_prospect').on(t.workspaceId, t.prospectId),
    index('enrolments_due').on(t.nextStepAt).where(sql`${t.state} in ('pending', 'active')`),
    index('enrolments_version').on(t.workspaceId, t.versionId, t.state),
  ],
);
