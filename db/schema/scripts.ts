import { boolean, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { workspaces } from './accounts';

export interface ScriptSection {
  id: string;
  kind:
    | 'opener'
    | 'permission'
    | 'reason'
    | 'questions'
    | 'offer'
    | 'objections'
    | 'documents'
    | 'close'
    | 'voicemail'
    | 'gatekeeper';
  /** Her own heading; without one, what the kind is called. */
  title?: string;
  /** Text with merge fields. */
  text: string;
  /** What the person may answer, and where each answer leads. */
  branches?: ScriptBranch[];
}

/** An answer or a need: clicked on the call, it is noted, and leads on. */
export interface ScriptBranch {
  id: string;
  /** What was answered. */
  title: string;
  /** What to say then; may be empty when it only leads somewhere. */
  text?: string;
  /** Id of the section that comes next. */
  leadsTo?: string;
  /** Key of the service this answer shows a need for. */
  service?: string;
}

export interface ScriptCard {
  id: string;
  kind: 'question' | 'objection';
  title: string;
  text: string;
  /** Key of the service this card speaks for. */
  service?: string;
}

export interface ScriptContent {
  sections: ScriptSection[];
  cards: ScriptCard[];
}

export const callScripts = pgTable(
  'call_scripts',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    language: oneOf('language', ['de', 'en']).notNull(),
    isDefault: boolean('is_default').notNull().default(false),
    /** No session offers it any more; calls made with it keep it. */
    archivedAt: instant('archived_at'),
    createdAt: createdAt(),
  },
  (t) => [workspaceKey(t)],
);

/** Immutable once published; a call keeps the version it was made with. */
export const scriptVersions = pgTable(
  'script_versions',
  {
    workspaceId: workspaceId(),
    id: id(),
    scriptId: uuid('script_id').notNull(),
    number: integer('number').notNull(),
    content: jsonb('content').$type<ScriptContent>().notNull(),
    publishedAt: instant('published_at'),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.scriptId, callScripts, 'cascade'),
    uniqueIndex('script_versions_number').on(t.workspaceId, t.scriptId, t.number),
  ],
);
