import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { documents, files, portfolioLinks } from '~db/schema/documents';

const documentColumns = {
  id: documents.id,
  kind: documents.kind,
  title: documents.title,
  description: documents.description,
  version: documents.version,
  fileName: files.name,
  mediaType: files.mediaType,
  size: files.size,
  pages: files.pages,
  hasPreview: isNotNull(files.previewKey).mapWith(Boolean),
  clientName: clients.name,
  releasedAt: documents.releasedAt,
  releasedBy: documents.releasedBy,
  releaseChannel: documents.releaseChannel,
  createdAt: documents.createdAt,
  archivedAt: documents.archivedAt,
};

const withFileAndClient = (db: Db) =>
  db
    .select(documentColumns)
    .from(documents)
    .innerJoin(files, and(eq(files.workspaceId, documents.workspaceId), eq(files.id, documents.fileId)))
    .leftJoin(
      clients,
      and(eq(clients.workspaceId, documents.workspaceId), eq(clients.id, documents.madeForClientId)),
    );

/** All documents, the ones in use first. */
export const listDocuments = (db: Db, workspaceId: string) =>
  withFileAndClient(db)
    .where(eq(documents.workspaceId, workspaceId))
    .orderBy(desc(isNull(documents.archivedAt)), asc(documents.kind), desc(documents.createdAt));

export type ListedDocument = Awaited<ReturnType<typeof listDocuments>>[number];

export async function findDocument(db: Db, workspaceId: string, documentId: string) {
  const [document] = await withFileAndClient(db).where(
    and(eq(documents.workspaceId, workspaceId), eq(documents.id, documentId)),
  );
  return document ?? null;
}

/** What is served when a member downloads the newest version. */
export async function findDocumentFile(db: Db, workspaceId: string, documentId: string) {
  const [file] = await db
    .select({ name: files.name, mediaType: files.mediaType, size: files.size, storageKey: files.storageKey })
    .from(documents)
    .innerJoin(files, and(eq(files.workspaceId, documents.workspaceId), eq(files.id, documents.fileId)))
    .where(and(eq(documents.workspaceId, workspaceId), eq(documents.id, documentId)));
  return file ?? null;
}

/** Where the picture of the newest version's first page is; null while there is none. */
export async function findPreviewKey(db: Db, workspaceId: string, documentId: string) {
  const [file] = await db
    .select({ previewKey: files.previewKey })
    .from(documents)
    .innerJoin(files, and(eq(files.workspaceId, documents.workspaceId), eq(files.id, documents.fileId)))
    .where(and(eq(documents.workspaceId, workspaceId), eq(documents.id, documentId)));
  return file?.previewKey ?? null;
}

/** The links in use, newest last. */
export const listLinks = (db: Db, workspaceId: string) =>
  db
    .select({
      id: portfolioLinks.id,
      title: portfolioLinks.title,
      description: portfolioLinks.description,
      url: portfolioLinks.url,
      clientName: clients.name,
      releasedAt: portfolioLinks.releasedAt,
      releasedBy: portfolioLinks.releasedBy,
      releaseChannel: portfolioLinks.releaseChannel,
    })
    .from(portfolioLinks)
    .leftJoin(
      clients,
      and(
        eq(clients.workspaceId, portfolioLinks.workspaceId),
        eq(clients.id, portfolioLinks.madeForClientId),
      ),
    )
    .where(and(eq(portfolioLinks.workspaceId, workspaceId), isNull(portfolioLinks.archivedAt)))
    .orderBy(asc(portfolioLinks.createdAt), asc(portfolioLinks.id));

/** Whom a work sample can have been made for. */
export const listClientNames = (db: Db, workspaceId: string) =>
  db
    .select({ id: clients.id, name: clients.name })
    .from(clients)
    .where(eq(clients.workspaceId, workspaceId))
    .orderBy(asc(clients.name));
