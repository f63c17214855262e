import { and, asc, count, countDistinct, desc, eq, isNull, max } from 'drizzle-orm';
import type { Db } from '~db/client';
import { clients } from '~db/schema/clients';
import { documents, portfolioLinks } from '~db/schema/documents';
import { packetItems, packetPages, packets, packetVersions, packetViews } from '~db/schema/packets';

/** All packets with what has become of them, the default one first. */
export const listPackets = (db: Db, workspaceId: string) =>
  db
    .select({
      id: packets.id,
      name: packets.name,
      isDefault: packets.isDefault,
      version: max(packetVersions.number),
      changedAt: max(packetVersions.createdAt),
      prospects: countDistinct(packetPages.prospectId),
      views: countDistinct(packetViews.id),
    })
    .from(packets)
    .leftJoin(
      packetVersions,
      and(eq(packetVersions.workspaceId, packets.workspaceId), eq(packetVersions.packetId, packets.id)),
    )
    .leftJoin(
      packetPages,
      and(
        eq(packetPages.workspaceId, packetVersions.workspaceId),
        eq(packetPages.versionId, packetVersions.id),
      ),
    )
    .leftJoin(
      packetViews,
      and(eq(packetViews.workspaceId, packetPages.workspaceId), eq(packetViews.pageId, packetPages.id)),
    )
    .where(eq(packets.workspaceId, workspaceId))
    .groupBy(packets.id, packets.name, packets.isDefault)
    .orderBy(desc(packets.isDefault), asc(packets.name));

export type ListedPacket = Awaited<ReturnType<typeof listPackets>>[number];

/** A packet with its newest version, which is missing as long as it was never saved. */
export async function findPacket(db: Db, workspaceId: string, packetId: string) {
  const [packet] = await db
    .select({ id: packets.id, name: packets.name, isDefault: packets.isDefault })
    .from(packets)
    .where(and(eq(packets.workspaceId, workspaceId), eq(packets.id, packetId)));
  if (!packet) return null;
  const rows = await listVersions(db, workspaceId, packetId);
  const all = await listItems(db, workspaceId, packetId);
  const versions = rows.map((version) => ({
    ...version,
    items: all.filter(({ versionId }) => versionId === version.id).map(comparedItem),
  }));
  const items = all.filter(({ versionId }) => versionId === rows[0]?.id);
  return { ...packet, versions, items };
}

/** Newest first, each with how many prospects got it and how often it was looked at. */
const listVersions = (db: Db, workspaceId: string, packetId: string) =>
  db
    .select({
      id: packetVersions.id,
      number: packetVersions.number,
      language: packetVersions.language,
      coverText: packetVersions.coverText,
      otherCoverText: packetVersions.otherCoverText,
      countsViews: packetVersions.countsViews,
      createdAt: packetVersions.createdAt,
      prospects: countDistinct(packetPages.prospectId),
      views: count(packetViews.id),
    })
    .from(packetVersions)
    .leftJoin(
      packetPages,
      and(
        eq(packetPages.workspaceId, packetVersions.workspaceId),
        eq(packetPages.versionId, packetVersions.id),
      ),
    )
    .leftJoin(
      packetViews,
      and(eq(packetViews.workspaceId, packetPages.workspaceId), eq(packetViews.pageId, packetPages.id)),
    )
    .where(and(eq(packetVersions.workspaceId, workspaceId), eq(packetVersions.packetId, packetId)))
    .groupBy(packetVersions.workspaceId, packetVersions.id)
    .orderBy(desc(packetVersions.number));

export type PacketVersion = NonNullable<Awaited<ReturnType<typeof findPacket>>>['versions'][number];

/** Of all versions, each in its order. */
const listItems = (db: Db, workspaceId: string, packetId: string) =>
  db
    .select({
      versionId: packetItems.versionId,
      documentId: packetItems.documentId,
      linkId: packetItems.linkId,
      fileId: packetItems.fileId,
      url: packetItems.url,
      title: packetItems.title,
      description: packetItems.description,
    })
    .from(packetItems)
    .innerJoin(
      packetVersions,
      and(
        eq(packetVersions.workspaceId, packetItems.workspaceId),
        eq(packetVersions.id, packetItems.versionId),
      ),
    )
    .where(and(eq(packetVersions.workspaceId, workspaceId), eq(packetVersions.packetId, packetId)))
    .orderBy(asc(packetItems.versionId), asc(packetItems.position));

const comparedItem = ({ documentId, linkId, ...item }: Awaited<ReturnType<typeof listItems>>[number]) => ({
  ...item,
  source: documentId ?? linkId ?? '',
});

export interface PacketChoice {
  /** `document:<id>` or `link:<id>`, as the form posts it. */
  value: string;
  title: string;
  kind: 'resume' | 'work_sample' | 'link';
  /** The client whose release is missing. */
  waitsFor: string | null;
}

/** What can go into a packet: everything not put aside. */
export async function listChoices(db: Db, workspaceId: string): Promise<PacketChoice[]> {
  const files = await db
    .select({ document: documents, clientName: clients.name })
    .from(documents)
    .leftJoin(
      clients,
      and(eq(clients.workspaceId, documents.workspaceId), eq(clients.id, documents.madeForClientId)),
    )
    .where(and(eq(documents.workspaceId, workspaceId), isNull(documents.archivedAt)))
    .orderBy(asc(documents.kind), asc(documents.title));
  const links = await db
    .select({ link: portfolioLinks, clientName: clients.name })
    .from(portfolioLinks)
    .leftJoin(
      clients,
      and(
        eq(clients.workspaceId, portfolioLinks.workspaceId),
        eq(clients.id, portfolioLinks.madeForClientId),
      ),
    )
    .where(and(eq(portfolioLinks.workspaceId, workspaceId), isNull(portfolioLinks.archivedAt)))
    .orderBy(asc(portfolioLinks.title));
  return [
    ...files.map(({ document: { id, title, kind, releasedAt }, clientName }) => ({
      value: `document:${id}`,
      title,
      kind,
      waitsFor: releasedAt ? null : clientName,
    })),
    ...links.map(({ link: { id, title, releasedAt }, clientName }) => ({
      value: `link:${id}`,
      title,
      kind: 'link' as const,
      waitsFor: releasedAt ? null : clientName,
    })),
  ];
}
