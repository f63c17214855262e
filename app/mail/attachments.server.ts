import { buffer } from 'node:stream/consumers';
import { and, asc, eq } from 'drizzle-orm';
import { mayBeShown } from '~/packets/may-be-shown.server';
import type { FileStore } from '~/platform/files.server';
import type { Db } from '~db/client';
import { files as filesTable } from '~db/schema/documents';
import { packetItems, packetPages } from '~db/schema/packets';
import type { Delivery } from './pick-deliveries.server';
import type { Attachment } from './raw-message.server';

/** The files of the packet page a message leads to, for recipients who can't open the page. */
export async function readAttachments(db: Db, store: FileStore, delivery: Delivery): Promise<Attachment[]> {
  const { workspaceId, packetPageId } = delivery;
  const rows = packetPageId ? await listPageFiles(db, workspaceId, packetPageId) : [];
  return Promise.all(
    rows.map(async ({ name, mediaType, storageKey }) => ({
      filename: name,
      contentType: mediaType,
      content: await buffer(store.read(storageKey)),
    })),
  );
}

/** The files on a packet page, in its order. */
export const listPageFiles = (db: Db, workspaceId: string, pageId: string) =>
  db
    .select({
      name: filesTable.name,
      mediaType: filesTable.mediaType,
      size: filesTable.size,
      storageKey: filesTable.storageKey,
    })
    .from(packetPages)
    .innerJoin(
      packetItems,
      and(
        eq(packetItems.workspaceId, packetPages.workspaceId),
        eq(packetItems.versionId, packetPages.versionId),
      ),
    )
    .innerJoin(
      filesTable,
      and(eq(filesTable.workspaceId, packetItems.workspaceId), eq(filesTable.id, packetItems.fileId)),
    )
    .where(and(eq(packetPages.workspaceId, workspaceId), eq(packetPages.id, pageId), mayBeShown))
    .orderBy(asc(packetItems.position));
