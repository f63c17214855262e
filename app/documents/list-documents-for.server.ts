import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { documents, portfolioLinks } from '~db/schema/documents';

export interface ClientDocument {
  id: string;
  kind: 'sample' | 'reference';
  title: string;
  releasedAt: Date | null;
}

/** What is in use that needs a client's release: the samples made for it, newest first, and the links that name it. */
export async function listDocumentsFor(
  db: Db,
  workspaceId: string,
  clientId: string,
): Promise<ClientDocument[]> {
  const [samples, references] = await Promise.all([
    db
      .select({ id: documents.id, title: documents.title, releasedAt: documents.releasedAt })
      .from(documents)
      .where(
        and(
          eq(documents.workspaceId, workspaceId),
          eq(documents.madeForClientId, clientId),
          isNull(documents.archivedAt),
        ),
      )
      .orderBy(desc(documents.createdAt), desc(documents.id)),
    db
      .select({ id: portfolioLinks.id, title: portfolioLinks.title, releasedAt: portfolioLinks.releasedAt })
      .from(portfolioLinks)
      .where(
        and(
          eq(portfolioLinks.workspaceId, workspaceId),
          eq(portfolioLinks.madeForClientId, clientId),
          isNull(portfolioLinks.archivedAt),
        ),
      )
      .orderBy(asc(portfolioLinks.title), asc(portfolioLinks.id)),
  ]);
  return [
    ...samples.map((sample) => ({ kind: 'sample' as const, ...sample })),
    ...references.map((reference) => ({ kind: 'reference' as const, ...reference })),
  ];
}
