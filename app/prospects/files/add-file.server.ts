import { insertFile, keepFile, orRemove, type UploadedFile } from '~/documents/store-file.server';
import type { Actor } from '~/platform/actor';
import type { FileStore } from '~/platform/files.server';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { prospectFiles } from '~db/schema/records';
import { isProspect } from '../is-prospect.server';
import { recordActivity } from '../record-activity.server';

interface NewFile {
  prospectId: string;
  upload: UploadedFile;
  actor: Actor;
  now: Date;
}

/** Keeps an upload with a prospect. A refused file leaves nothing behind. */
export async function addFile(db: Db, files: FileStore, { prospectId, upload, actor, now }: NewFile) {
  const { workspaceId } = actor;
  const kept = await keepFile(files, upload);
  if (!kept.ok) return kept;
  return orRemove(files, kept.value, () =>
    db.transaction(async (tx) => {
      if (!(await isProspect(tx, { workspaceId, prospectId }))) return fail('not_found');
      const fileId = await insertFile(tx, { workspaceId, kept: kept.value, now });
      const id = newId();
      await tx.insert(prospectFiles).values({ workspaceId, id, prospectId, fileId, createdAt: now });
      const data = { name: kept.value.name };
      await recordActivity(tx, { prospectId, kind: 'file_added', data, actor, at: now });
      return ok({ prospectFileId: id });
    }),
  );
}
