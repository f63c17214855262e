import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, updatedAt, within, workspaceId, workspaceKey } from '../columns';
import { workspaces } from './accounts';
import { companies } from './companies';
import { callScripts } from './scripts';

export const stages = pgTable(
  'stages',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    type: oneOf('type', ['open', 'won', 'lost']).notNull(),
    colour: oneOf('colour', ['grey', 'blue', 'teal', 'amber', 'green', 'red']).notNull().default('grey'),
    position: integer('position').notNull(),
    staleAfterDays: integer('stale_after_days'),
  },
  (t) => [workspaceKey(t), uniqueIndex('stages_position').on(t.workspaceId, t.position)],
);

/** Where the prospects of a stage went that is gone: what names it afterwards, such as undo, means that one. */
export const removedStages = pgTable(
  'removed_stages',
  {
    workspaceId: workspaceId(),
    /** Of the stage that was. */
    id: uuid('id').notNull(),
    stageId: uuid('stage_id').notNull(),
  },
  (t) => [workspaceKey(t), within(t.workspaceId, t.stageId, stages, 'cascade')],
);

export const prospects = pgTable(
  'prospects',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    companyId: uuid('company_id'),
    stageId: uuid('stage_id').notNull(),
    stageChangedAt: instant('stage_changed_at').notNull().defaultNow(),
    lostReason: text('lost_reason'),
    salutation: oneOf('salutation', ['frau', 'herr', 'neutral']),
    title: text('title'),
    firstName: text('first_name'),
    lastName: text('last_name'),
    formality: oneOf('formality', ['sie', 'du']).notNull().default('sie'),
    language: oneOf('language', ['de', 'en']),
    position: text('position'),
    website: text('website'),
    street: text('street'),
    postalCode: text('postal_code'),
    city: text('city'),
    region: text('region'),
    country: text('country'),
    timeZone: text('time_zone'),
    source: text('source'),
    notes: text('notes'),
    custom: jsonb('custom').$type<Record<string, string>>().notNull().default({}),
    /** A contact from her own address book, not a cold one. */
    warm: boolean('warm').notNull().default(false),
    referredById: uuid('referred_by_id'),
    /** A private person and not a business: calling needs express consent. */
    consumer: boolean('consumer').notNull().default(false),
    /** A directory marks the number: no advertising wanted. */
    directoryAsterisk: boolean('directory_asterisk').notNull().default(false),
    legalBasis: oneOf('legal_basis', ['none', 'consent', 'presumed_interest', 'existing_customer'])
      .notNull()
      .default('none'),
    /** Why this firm may want an assistant: the reason behind presumed interest. */
    presumedInterest: text('presumed_interest'),
    /** Calls since the last conversation; retry limits count these. */
    attempts: integer('attempts').notNull().default(0),
    lastCallAt: instant('last_call_at'),
    lastResult: text('last_result'),
    lastConversation: text('last_conversation'),
    nextAttemptAt: instant('next_attempt_at'),
    /** Nobody should dial this prospect again: no working number, or she said so. */
    unworkable: boolean('unworkable').notNull().default(false),
    /** Names, company, city, numbers and addresses, folded; see refresh-search.server.ts. */
    searchText: text('search_text').notNull().default(''),
    importId: uuid('import_id'),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    deletedAt: instant('deleted_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.companyId, companies),
    within(t.workspaceId, t.stageId, stages),
    within(t.workspaceId, t.referredById, t),
    index('prospects_stage')
      .on(t.workspaceId, t.stageId, t.stageChangedAt, t.id)
      .where(sql`${t.deletedAt} is null`),
    /** Counting a stage reads nothing else: without what orders it, an entry takes a tenth of the room and half the time. */
    index('prospects_counted').on(t.workspaceId, t.stageId).where(sql`${t.deletedAt} is null`),
    index('prospects_company').on(t.workspaceId, t.companyId, sql`lower(${t.lastName})`),
    index('prospects_name').on(t.workspaceId, t.lastName, t.id),
    index('prospects_created').on(t.workspaceId, t.createdAt, t.id),
    index('prospects_last_call').on(t.workspaceId, t.lastCallAt, t.id),
    /** Whom a call session looks at: those never called, oldest first, and those whose next attempt has come. */
    index('prospects_never_called')
      .on(t.workspaceId, t.createdAt, t.id)
      .where(
        sql`${t.lastCallAt} is null and ${t.nextAttemptAt} is null and not ${t.unworkable} and ${t.deletedAt} is null`,
      ),
    index('prospects_next_attempt')
      .on(t.workspaceId, t.nextAttemptAt, t.id)
      .where(sql`${t.nextAttemptAt} is not null and not ${t.unworkable} and ${t.deletedAt} is null`),
    index('prospects_referred_by')
      .on(t.workspaceId, t.referredById)
      .where(sql`${t.referredById} is not null`),
    index('prospects_search_start')
      .on(t.workspaceId, sql`(left(${t.searchText}, 60) collate "C")`)
      .where(sql`${t.deletedAt} is null`),
    index('prospects_search').using('gin', sql`${t.searchText} gin_trgm_ops`),
  ],
);

export const phoneNumbers = pgTable(
  'phone_numbers',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    e164: text('e164').notNull(),
    extension: text('extension'),
    kind: oneOf('kind', ['landline', 'mobile', 'other']).notNull().default('other'),
    state: oneOf('state', ['valid', 'invalid', 'opted_out']).notNull().default('valid'),
    position: integer('position').notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    uniqueIndex('phone_numbers_prospect').on(t.workspaceId, t.prospectId, t.e164),
    index('phone_numbers_e164').on(t.workspaceId, t.e164),
  ],
);

export const emailAddresses = pgTable(
  'email_addresses',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    /** Lower case, domain in ASCII. */
    address: text('address').notNull(),
    state: oneOf('state', ['valid', 'invalid', 'opted_out']).notNull().default('valid'),
    position: integer('position').notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    uniqueIndex('email_addresses_prospect').on(t.workspaceId, t.prospectId, t.address),
    index('email_addresses_address').on(t.workspaceId, t.address),
  ],
);

export const prospectLists = pgTable(
  'prospect_lists',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    /** The import that made it; undo takes it away when nothing else uses it. */
    importId: uuid('import_id'),
    /** What is said to the people in it; without one, the script offered first. */
    scriptId: uuid('script_id'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.scriptId, callScripts),
    uniqueIndex('prospect_lists_name').on(t.workspaceId, t.name),
  ],
);

export const prospectListEntries = pgTable(
  'prospect_list_entries',
  {
    workspaceId: workspaceId(),
    listId: uuid('list_id').notNull(),
    prospectId: uuid('prospect_id').notNull(),
    addedAt: instant('added_at').notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.listId, t.prospectId] }),
    within(t.workspaceId, t.listId, prospectLists, 'cascade'),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    index('prospect_list_entries_prospect').on(t.workspaceId, t.prospectId),
  ],
);

export const tags = pgTable(
  'tags',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    importId: uuid('import_id'),
  },
  (t) => [workspaceKey(t), uniqueIndex('tags_name').on(t.workspaceId, t.name)],
);

export const prospectTags = pgTable(
  'prospect_tags',
  {
    workspaceId: workspaceId(),
    prospectId: uuid('prospect_id').notNull(),
    tagId: uuid('tag_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.prospectId, t.tagId] }),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.tagId, tags, 'cascade'),
    index('prospect_tags_tag').on(t.workspaceId, t.tagId, t.prospectId),
  ],
);
