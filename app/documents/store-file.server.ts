import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FileStore, StoredFile } from '~/platform/files.server';
import { ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { files as filesTable } from '~db/schema/documents';
import { checkFile, type FileRefusal } from './check-file.server';
import { MAX_UPLOAD_BYTES } from './file-rules';

export interface UploadedFile {
  file: StoredFile;
  name: string;
}

export interface KeptFile {
  name: string;
  mediaType: string;
  stored: StoredFile;
}

/**
 * Checks an upload and keeps the cleaned bytes; the upload itself is removed whatever happens.
 * Give back what is kept to `files.remove` when it isn't needed after all.
 */
export async function keepFile(
  files: FileStore,
  { file, name }: UploadedFile,
): Promise<Result<KeptFile, FileRefusal>> {
  try {
    const checked = await checkFile(name, await buffer(files.read(file.key)));
    if (!checked.ok) return checked;
    const { bytes, mediaType } = checked.value;
    return ok({ name, mediaType, stored: await files.put(Readable.from([bytes]), MAX_UPLOAD_BYTES) });
  } finally {
    await files.remove(file.key);
  }
}

/** Writes the row of a kept file; gives back its id. */
export async function insertFile(
  tx: Db,
  { workspaceId, kept: { name, mediaType, stored }, now }: { workspaceId: string; kept: KeptFile; now: Date },
): Promise<string> {
  const id = newId();
  const { key: storageKey, size, sha256 } = stored;
  await tx
    .insert(filesTable)
    .values({ workspaceId, id, name, mediaType, size, sha256, storageKey, createdAt: now });
  return id;
}

/** Runs `write`; unless it succeeds the kept bytes go, so that no file is left without a row. */
export async function orRemove<R extends { ok: boolean }>(
  files: FileStore,
  kept: KeptFile,
  write: () => Promise<R>,
): Promise<R> {
  let written = false;
  try {
    const result = await write();
    written = result.ok;
    return result;
  } finally {
    if (!written) await files.remove(kept.stored.key);
  }
}
