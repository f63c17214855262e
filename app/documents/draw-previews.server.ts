import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { and, asc, eq, exists, isNull } from 'drizzle-orm';
import type { FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { documents, files as filesTable } from '~db/schema/documents';
import { drawPreview } from './draw-preview.server';

interface Drawing {
  db: Db;
  files: FileStore;
}

const MAX_PREVIEW_BYTES = 5_000_000;

/** Draws the first page of every document that nobody has looked at yet, the oldest first. */
export async function drawPreviews({ db, files }: Drawing, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const [waiting] = await db
      .select()
      .from(filesTable)
      .where(and(isNull(filesTable.pages), isDocument(db)))
      .orderBy(asc(filesTable.createdAt))
      .limit(1);
    if (!waiting) return;
    await drawOne({ db, files }, waiting);
  }
}

/** Only the newest file of a document; files of other kinds have no page to show. */
const isDocument = (db: Db) =>
  exists(
    db
      .select({ id: documents.id })
      .from(documents)
      .where(and(eq(documents.workspaceId, filesTable.workspaceId), eq(documents.fileId, filesTable.id))),
  );

async function drawOne({ db, files }: Drawing, file: typeof filesTable.$inferSelect): Promise<void> {
  const { workspaceId, id, mediaType, storageKey } = file;
  const preview = await drawPreview(await bytesOf(files, storageKey), mediaType);
  const kept = preview && (await files.put(Readable.from([preview.picture]), MAX_PREVIEW_BYTES));
  const drawn = await db
    .update(filesTable)
    .set({ previewKey: kept?.key ?? null, pages: preview?.pages ?? 0 })
    .where(and(eq(filesTable.workspaceId, workspaceId), eq(filesTable.id, id), isNull(filesTable.pages)))
    .returning({ id: filesTable.id });
  if (kept && drawn.length === 0) await files.remove(kept.key);
}

/** Nothing, for a file that is gone: it counts as looked at and isn't asked for again. */
const bytesOf = (files: FileStore, key: string): Promise<Uint8Array> =>
  buffer(files.read(key)).catch((error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Uint8Array();
    throw error;
  });
