import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '~db/client';
import { documents } from '~db/schema/documents';

/** The samples in use that were made for a client, newest first. */
export const listDocumentsFor = (db: Db, workspaceId: string, clientId: string) =>
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
    .orderBy(desc(documents.createdAt), desc(documents.id));
