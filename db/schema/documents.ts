import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { workspaces } from './accounts';

/** A stored file; its bytes live in the file store under `storageKey`. */
export const files = pgTable(
  'files',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    /** Bytes. */
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    storageKey: text('storage_key').notNull(),
    /** A picture of the first page, once a worker has drawn it. */
    previewKey: text('preview_key'),
    /** Null until a worker has looked at it; 0 when there is nothing to draw. */
    pages: integer('pages'),
    createdAt: createdAt(),
  },
  (t) => [workspaceKey(t)],
);

/** Bytes that have to go from the file store: noted with what they belonged to, removed once that is committed. */
export const fileRemovals = pgTable(
  'file_removals',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    storageKey: text('storage_key').notNull(),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.workspaceId, t.storageKey] })],
);

/** How a client can allow that something is shown. */
export const RELEASE_CHANNELS = ['email', 'letter', 'agreement', 'call'] as const;

export const documents = pgTable(
  'documents',
  {
    workspaceId: workspaceId(),
    id: id(),
    kind: oneOf('kind', ['resume', 'work_sample']).notNull(),
    title: text('title').notNull(),
    description: text('description'),
    fileId: uuid('file_id').notNull(),
    version: integer('version').notNull().default(1),
    /** The client a work sample was made for; it needs that client's release. */
    madeForClientId: uuid('made_for_client_id'),
    releasedAt: instant('released_at'),
    /** Who at the client allowed it, and how. */
    releasedBy: text('released_by'),
    releaseChannel: oneOf('release_channel', RELEASE_CHANNELS),
    createdAt: createdAt(),
    archivedAt: instant('archived_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.fileId, files),
    index('documents_created').on(t.workspaceId, t.createdAt),
  ],
);

export const portfolioLinks = pgTable(
  'portfolio_links',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    title: text('title').notNull(),
    description: text('description'),
    url: text('url').notNull(),
    /** The client whom the page shows as a reference; it needs that client's release. */
    madeForClientId: uuid('made_for_client_id'),
    releasedAt: instant('released_at'),
    releasedBy: text('released_by'),
    releaseChannel: oneOf('release_channel', RELEASE_CHANNELS),
    createdAt: createdAt(),
    archivedAt: instant('archived_at'),
  },
  (t) => [workspaceKey(t)],
);
