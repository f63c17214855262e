import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { createdAt, id, instant, oneOf, within, workspaceId, workspaceKey } from '../columns';
import { members, workspaces } from './accounts';
import { documents, files, portfolioLinks } from './documents';
import { prospects } from './prospects';

export const packets = pgTable(
  'packets',
  {
    workspaceId: workspaceId().references(() => workspaces.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    isDefault: boolean('is_default').notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [workspaceKey(t), uniqueIndex('packets_name').on(t.workspaceId, t.name)],
);

/** Immutable: a change to a packet makes the next number. */
export const packetVersions = pgTable(
  'packet_versions',
  {
    workspaceId: workspaceId(),
    id: id(),
    packetId: uuid('packet_id').notNull(),
    number: integer('number').notNull(),
    coverText: text('cover_text').notNull(),
    /** The same words for whoever prefers the other of the two languages. */
    otherCoverText: text('other_cover_text'),
    language: oneOf('language', ['de', 'en']).notNull(),
    countsViews: boolean('counts_views').notNull().default(true),
    createdAt: createdAt(),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.packetId, packets, 'cascade'),
    uniqueIndex('packet_versions_number').on(t.workspaceId, t.packetId, t.number),
  ],
);

/** Holds the title, file and address as they were when the version was made. */
export const packetItems = pgTable(
  'packet_items',
  {
    workspaceId: workspaceId(),
    id: id(),
    versionId: uuid('version_id').notNull(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    documentId: uuid('document_id'),
    fileId: uuid('file_id'),
    linkId: uuid('link_id'),
    url: text('url'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.versionId, packetVersions, 'cascade'),
    within(t.workspaceId, t.documentId, documents),
    within(t.workspaceId, t.fileId, files),
    within(t.workspaceId, t.linkId, portfolioLinks),
    uniqueIndex('packet_items_position').on(t.workspaceId, t.versionId, t.position),
  ],
);

/** The personal page of one prospect for one packet version. */
export const packetPages = pgTable(
  'packet_pages',
  {
    workspaceId: workspaceId(),
    id: id(),
    prospectId: uuid('prospect_id').notNull(),
    versionId: uuid('version_id').notNull(),
    /** Who presents herself on it. */
    memberId: uuid('member_id').notNull(),
    /** SHA-256 of the token in the link. */
    tokenHash: text('token_hash').notNull(),
    language: oneOf('language', ['de', 'en']).notNull(),
    /** The cover text with this prospect's values, as it was when the page was made. */
    coverHtml: text('cover_html').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    /** When the person said on the page that she would like to hear more. */
    interestedAt: instant('interested_at'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.prospectId, prospects, 'cascade'),
    within(t.workspaceId, t.versionId, packetVersions),
    within(t.workspaceId, t.memberId, members),
    uniqueIndex('packet_pages_token_hash').on(t.tokenHash),
    index('packet_pages_prospect').on(t.workspaceId, t.prospectId),
    index('packet_pages_interested')
      .on(t.workspaceId, t.interestedAt, t.prospectId)
      .where(sql`${t.interestedAt} is not null`),
  ],
);

/** One view by a person; nothing about the person is kept. */
export const packetViews = pgTable(
  'packet_views',
  {
    workspaceId: workspaceId(),
    id: id(),
    pageId: uuid('page_id').notNull(),
    at: instant('at').notNull(),
    /** The version that was looked at: the one sent or a newer one. */
    versionId: uuid('version_id'),
  },
  (t) => [
    workspaceKey(t),
    within(t.workspaceId, t.pageId, packetPages, 'cascade'),
    within(t.workspaceId, t.versionId, packetVersions),
    index('packet_views_page').on(t.workspaceId, t.pageId, t.at),
  ],
);
