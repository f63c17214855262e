import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { documents } from '~db/schema/documents';

interface Renaming {
  documentId: string;
  title: string;
  description?: string | undefined;
  actor: Actor;
}

/** Changes what a document is called and what is said about it, from the next packet version on. */
export async function renameDocument(db: Db, { documentId, title, description, actor }: Renaming) {
  const [document] = await db
    .update(documents)
    .set({ title, description: description ?? null })
    .where(and(eq(documents.workspaceId, actor.workspaceId), eq(documents.id, documentId)))
    .returning({ documentId: documents.id });
  return document ? ok(document) : fail('not_found');
}
