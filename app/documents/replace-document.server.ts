import { and, eq, sql } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import type { FileStore } from '~/platform/files.server';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { documents } from '~db/schema/documents';
import { insertFile, keepFile, orRemove, type UploadedFile } from './store-file.server';

interface Replacement {
  documentId: string;
  upload: UploadedFile;
  actor: Actor;
  now: Date;
}

/** Gives a document its next version. Packets made before keep the file they were made with. */
export async function replaceDocument(
  db: Db,
  files: FileStore,
  { documentId, upload, actor, now }: Replacement,
) {
  const { workspaceId } = actor;
  const kept = await keepFile(files, upload);
  if (!kept.ok) return kept;
  const thisDocument = and(eq(documents.workspaceId, workspaceId), eq(documents.id, documentId));
  return orRemove(files, kept.value, () =>
    db.transaction(async (tx) => {
      const [document] = await tx
        .update(documents)
        .set({ version: sql`${documents.version} + 1` })
        .where(thisDocument)
        .returning({ version: documents.version });
      if (!document) return fail('not_found');
      const fileId = await insertFile(tx, { workspaceId, kept: kept.value, now });
      await tx.update(documents).set({ fileId }).where(thisDocument);
      return ok(document);
    }),
  );
}
