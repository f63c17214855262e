import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { documents } from '~db/schema/documents';

interface Archiving {
  documentId: string;
  /** False brings the document back. */
  archived: boolean;
  actor: Actor;
  now: Date;
}

/** Puts a document aside: it stays in packets already made and is offered for new ones no more. */
export async function archiveDocument(db: Db, { documentId, archived, actor, now }: Archiving) {
  const [document] = await db
    .update(documents)
    .set({ archivedAt: archived ? now : null })
    .where(and(eq(documents.workspaceId, actor.workspaceId), eq(documents.id, documentId)))
    .returning({ documentId: documents.id });
  return document ? ok(document) : fail('not_found');
}
