import { and, desc, eq, lt, type SQL, sql } from 'drizzle-orm';
import { validate } from 'uuid';
import type { Db } from '~db/client';
import { companies } from '~db/schema/companies';
import { deliveries } from '~db/schema/mail';
import { packetPages, packets, packetVersions, packetViews } from '~db/schema/packets';
import { prospects } from '~db/schema/prospects';

const PER_PAGE = 10;

/** Who has a packet, in which version, and what came of it; the newest first. */
export async function listPagesOfPacket(
  db: Db,
  { workspaceId, packetId, before }: { workspaceId: string; packetId: string; before?: string | null },
) {
  const older = before && validate(before) ? lt(packetPages.id, before) : undefined;
  const which = and(eq(packetVersions.packetId, packetId), older);
  const rows = await selectPages(db, workspaceId, which).limit(PER_PAGE + 1);
  const pages = rows.slice(0, PER_PAGE);
  return { pages, older: rows.length > PER_PAGE ? (pages.at(-1)?.id ?? null) : null };
}

/** The pages made for one prospect, whatever packet they show. */
export const listPagesOfProspect = (
  db: Db,
  { workspaceId, prospectId }: { workspaceId: string; prospectId: string },
) => selectPages(db, workspaceId, eq(packetPages.prospectId, prospectId)).limit(PER_PAGE);

export type ListedPage = Awaited<ReturnType<typeof listPagesOfProspect>>[number];

const views = sql`${packetViews} where ${packetViews.workspaceId} = ${packetPages.workspaceId}
  and ${packetViews.pageId} = ${packetPages.id}`;

const newestVersion = sql<number>`(select max(v.number) from packet_versions v
  where v.workspace_id = ${packetVersions.workspaceId} and v.packet_id = ${packetVersions.packetId})`;

/** The newest version the person has looked at; null before the first look. */
const seenVersion = sql<number | null>`(select max(v.number) from packet_views s join packet_versions v
  on v.workspace_id = s.workspace_id and v.id = coalesce(s.version_id, ${packetPages.versionId})
  where s.workspace_id = ${packetPages.workspaceId} and s.page_id = ${packetPages.id})`;

const selectPages = (db: Db, workspaceId: string, which: SQL | undefined) =>
  db
    .select({
      id: packetPages.id,
      createdAt: packetPages.createdAt,
      expiresAt: packetPages.expiresAt,
      revokedAt: packetPages.revokedAt,
      interestedAt: packetPages.interestedAt,
      packet: { id: packets.id, name: packets.name },
      version: packetVersions.number,
      countsViews: packetVersions.countsViews,
      newestVersion,
      seenVersion,
      views: sql<number>`(select count(*)::int from ${views})`,
      viewedAt: sql`(select max(${packetViews.at}) from ${views})`.mapWith(packetViews.at),
      deliveryId: deliveries.id,
      prospect: {
        id: prospects.id,
        title: prospects.title,
        firstName: prospects.firstName,
        lastName: prospects.lastName,
        company: companies.name,
      },
    })
    .from(packetPages)
    .innerJoin(
      packetVersions,
      and(
        eq(packetVersions.workspaceId, packetPages.workspaceId),
        eq(packetVersions.id, packetPages.versionId),
      ),
    )
    .innerJoin(
      packets,
      and(eq(packets.workspaceId, packetVersions.workspaceId), eq(packets.id, packetVersions.packetId)),
    )
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, packetPages.workspaceId), eq(prospects.id, packetPages.prospectId)),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .leftJoin(
      deliveries,
      and(eq(deliveries.workspaceId, packetPages.workspaceId), eq(deliveries.packetPageId, packetPages.id)),
    )
    .where(and(eq(packetPages.workspaceId, workspaceId), which))
    .orderBy(desc(packetPages.id))
    .$dynamic();
