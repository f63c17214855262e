import { and, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '~/platform/actor';
import type { FileStore } from '~/platform/files.server';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { clients } from '~db/schema/clients';
import { documents } from '~db/schema/documents';
import { titleFromName } from './file-rules';
import type { documentSchema } from './schema';
import { insertFile, keepFile, orRemove, type UploadedFile } from './store-file.server';

interface NewDocument extends z.output<typeof documentSchema> {
  upload: UploadedFile;
  actor: Actor;
  now: Date;
}

/** Keeps an upload as a resume or a work sample. A refused file leaves nothing behind. */
export async function addDocument(db: Db, files: FileStore, input: NewDocument) {
  const { kind, description, madeForClientId, upload, actor, now } = input;
  const { workspaceId } = actor;
  const kept = await keepFile(files, upload);
  if (!kept.ok) return kept;
  return orRemove(files, kept.value, () =>
    db.transaction(async (tx) => {
      if (madeForClientId && !(await isClient(tx, workspaceId, madeForClientId))) return fail('not_found');
      const fileId = await insertFile(tx, { workspaceId, kept: kept.value, now });
      const id = newId();
      const title = input.title || titleFromName(upload.name);
      await tx
        .insert(documents)
        .values({ workspaceId, id, kind, title, description, fileId, madeForClientId, createdAt: now });
      return ok({ documentId: id });
    }),
  );
}

async function isClient(tx: Db, workspaceId: string, clientId: string): Promise<boolean> {
  return (await tx.$count(clients, and(eq(clients.workspaceId, workspaceId), eq(clients.id, clientId)))) > 0;
}
