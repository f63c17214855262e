import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '~db/client';
import { files } from '~db/schema/documents';
import { packetItems, packetVersions } from '~db/schema/packets';
import { mayBeShown } from './may-be-shown.server';

export interface PacketContents {
  links: { title: string; url: string }[];
  /** Of all its files together. */
  bytes: number;
}

/** What the newest version of a packet brings when it travels with a message instead of standing on a page. */
export async function findPacketContents(
  db: Db,
  { workspaceId, packetId }: { workspaceId: string; packetId: string },
): Promise<PacketContents> {
  const [newest] = await db
    .select({ id: packetVersions.id })
    .from(packetVersions)
    .where(and(eq(packetVersions.workspaceId, workspaceId), eq(packetVersions.packetId, packetId)))
    .orderBy(desc(packetVersions.number))
    .limit(1);
  if (!newest) return { links: [], bytes: 0 };
  const items = await db
    .select({ title: packetItems.title, url: packetItems.url, size: files.size })
    .from(packetItems)
    .leftJoin(files, and(eq(files.workspaceId, packetItems.workspaceId), eq(files.id, packetItems.fileId)))
    .where(and(eq(packetItems.workspaceId, workspaceId), eq(packetItems.versionId, newest.id), mayBeShown))
    .orderBy(asc(packetItems.position));
  return {
    links: items.flatMap(({ title, url }) => (url ? [{ title, url }] : [])),
    bytes: items.reduce((sum, { size }) => sum + (size ?? 0), 0),
  };
}
