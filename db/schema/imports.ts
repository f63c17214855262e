import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { members, workspaces } from './accounts';
import { prospects } from './prospects';

/** How the file is read: detected, each part can be overridden. */
export interface ImportDialect {
  encoding: string;
  delimiter: string;
  lineBreak: string;
  /** 1-based; 0 when the first line is already a row. */
  headerLine: number;
  /** Of a workbook. */
  sheet?: string;
}

export interface ImportColumn {
  name: string;
  samples: string[];
}

export interface ImportCounts {
  rows: number;
  created: number;
  updated: number;
  skipped: number;
  suppressed: number;
  errors: number;
  duplicatesInFile: number;
}

/** Something found in the file; `code` names its sentence, `params` what stands in it. */
export interface ImportNotice {
  code: string;
  severity: 'error' | 'warning';
  params: Record<string, string | number>;
}

/** A line of the file as a spreadsheet would show it, to be looked at. */
export interface PreviewLine {
  /** 1-based. */
  line: number;
  cells: string[];
}

/** Fields whose cells she translates: what her words mean. */
export type ValueField = 'salutation' | 'country' | 'stage' | 'legalBasis';

/** The different values of a column; `guess` is null where she has to decide. */
export interface ImportValues {
  field: ValueField;
  column: string;
  values: { key: string; text: string; count: number; guess: string | null }[];
  /** Cells whose value is not among them, because there are too many. */
  uncounted: number;
}

/** Her decisions by field and value; null for a value that is left out. */
export type ImportValueChoices = Partial<Record<ValueField, Record<string, string | null>>>;

/** What is compared of a row and the prospect it is about. */
export type DuplicateFacts = Record<string, string | null>;

/** A row about a prospect that is there already, or that a row before it makes. */
export interface ImportDuplicate {
  line: number;
  /** The row before it in the file; null when the prospect was there before the import. */
  firstLine: number | null;
  prospectId: string | null;
  matchedBy: 'phone' | 'email' | 'name' | 'row';
  /** The names can't be one person's: a switchboard, or a mailbox several share. */
  otherName?: boolean;
  action: ImportAction;
  existing: DuplicateFacts;
  row: DuplicateFacts;
}

/** `column` is null when it concerns the whole row. */
export interface ImportIssue extends ImportNotice {
  column: string | null;
}

/** A row of the dry run that she should look at. */
export interface ImportProblem {
  line: number;
  raw: string[];
  action: ImportAction;
  issues: ImportIssue[];
}

export const IMPORT_ACTIONS = ['created', 'updated', 'skipped', 'suppressed', 'error'] as const;

export type ImportAction = (typeof IMPORT_ACTIONS)[number];

const IMPORT_POLICIES = ['fill_empty', 'overwrite', 'skip', 'create'] as const;

/** What becomes of a row about a prospect that is there. */
export type ImportPolicy = (typeof IMPORT_POLICIES)[number];

export const imports = pgTable(
  'imports',
  {
    workspaceId: workspaceId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    fileName: text('file_name').notNull(),
    fileKey: text('file_key').notNull(),
    fileSize: integer('file_size').notNull(),
    fileHash: text('file_hash').notNull(),
    state: oneOf('state', [
      'uploaded',
      'asking',
      'checking',
      'checked',
      'queued',
      'committing',
      'done',
      'failed',
      'cancelled',
      'undoing',
      'undone',
    ])
      .notNull()
      .default('uploaded'),
    dialect: jsonb('dialect').$type<ImportDialect>().notNull(),
    /** Encodings to ask about, the likeliest first; empty when the file left no doubt. */
    encodingsInDoubt: jsonb('encodings_in_doubt').$type<string[]>().notNull().default([]),
    /** Of a workbook, to choose from. */
    sheets: jsonb('sheets').$type<string[]>().notNull().default([]),
    /** The first lines, those before the header too. */
    preview: jsonb('preview').$type<PreviewLine[]>().notNull().default([]),
    notices: jsonb('notices').$type<ImportNotice[]>().notNull().default([]),
    columns: jsonb('columns').$type<ImportColumn[]>().notNull(),
    /** Column name to field name, or null for a column that is left out. */
    mapping: jsonb('mapping').$type<Record<string, string | null>>().notNull(),
    /** The file whose mapping this one began with, when she has had such a file before. */
    rememberedFrom: jsonb('remembered_from').$type<{ fileName: string; at: string }>(),
    /** What stands in columns whose words have to be translated; null until the file was looked through. */
    values: jsonb('values').$type<ImportValues[]>(),
    valueChoices: jsonb('value_choices').$type<ImportValueChoices>().notNull().default({}),
    /** A row without a company gets one named after its domain. */
    companyByDomain: boolean('company_by_domain').notNull().default(false),
    country: text('country').notNull(),
    policy: oneOf('policy', IMPORT_POLICIES).notNull().default('fill_empty'),
    /** What becomes of two numbers or addresses in one cell. */
    several: oneOf('several', ['ask', 'keep_all']).notNull().default('ask'),
    /** All rows come onto this list; made when there is none of this name. */
    listName: text('list_name'),
    /** Where the rows come from, for those that don't say. */
    source: text('source'),
    /** Contacts of her own address book, not cold ones. */
    warm: boolean('warm').notNull().default(false),
    /** Who has brought the people of the file. Without a foreign key: other people's rows are no data of hers. */
    referredById: uuid('referred_by_id'),
    /** Of the dry run. */
    forecast: jsonb('forecast').$type<ImportCounts>(),
    /** The first rows of the dry run that she should look at. */
    problems: jsonb('problems').$type<ImportProblem[]>(),
    /** The first rows of the dry run that are about a prospect that is there. */
    duplicates: jsonb('duplicates').$type<ImportDuplicate[]>(),
    /** Rows, by their line, for which she has decided otherwise than by the policy. */
    decisions: jsonb('decisions').$type<Record<string, ImportPolicy>>().notNull().default({}),
    counts: jsonb('counts').$type<ImportCounts>(),
    rowsDone: integer('rows_done').notNull().default(0),
    failure: text('failure'),
    /** When rows were last done: long ago while the state says so means that the worker died. */
    progressAt: instant('progress_at'),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.memberId, members),
    index('imports_created').on(t.workspaceId, t.createdAt),
  ],
);

/** What an import changed for a row: enough for undo to put it back. */
export interface ImportTrace {
  /** The prospect's fields that changed, as they were. */
  before?: Record<string, unknown>;
  /** What the prospect got. */
  phones?: string[];
  emails?: string[];
  tagIds?: string[];
  listIds?: string[];
  /** What an existing company got in its blanks. */
  company?: { id: string; filled: Record<string, string> };
}

export const importRows = pgTable(
  'import_rows',
  {
    workspaceId: workspaceId(),
    importId: uuid('import_id').notNull(),
    /** 1-based line in the file where the row begins. */
    line: integer('line').notNull(),
    raw: jsonb('raw').$type<string[]>().notNull(),
    /** Of a row without number or address: tells the very same row in another import; SHA-256 in base64url. */
    likeness: text('likeness'),
    action: oneOf('action', IMPORT_ACTIONS).notNull(),
    /** The prospect made, changed or matched. */
    prospectId: uuid('prospect_id'),
    /** The prospect's version after this row: a higher one tells that somebody has edited it since. */
    version: integer('version'),
    prior: jsonb('prior').$type<ImportTrace>(),
    issues: jsonb('issues').$type<ImportIssue[]>(),
    undo: oneOf('undo', ['removed', 'restored', 'kept']),
  },
  (t) => [
    primaryKey({ columns: [t.workspaceId, t.importId, t.line] }),
    within(t.workspaceId, t.importId, imports, 'cascade'),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    index('import_rows_prospect').on(t.workspaceId, t.prospectId, t.importId),
    index('import_rows_likeness').on(t.workspaceId, t.likeness).where(sql`${t.likeness} is not null`),
    index('import_rows_action').on(t.workspaceId, t.importId, t.action, t.line),
  ],
);

/** The mapping chosen last for files with the same header: a field or null per column, in the order of the file. */
export const importMappings = pgTable(
  'import_mappings',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    fingerprint: text('fingerprint').notNull(),
    fields: jsonb('fields').$type<(string | null)[]>().notNull(),
    /** The columns' names, and the file they were last seen in. */
    columns: jsonb('columns').$type<string[]>().notNull().default([]),
    fileName: text('file_name').notNull().default(''),
    valueChoices: jsonb('value_choices').$type<ImportValueChoices>().notNull().default({}),
    updatedAt: instant('updated_at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.fingerprint] })],
);
