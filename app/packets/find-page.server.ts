import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import { hashToken } from '~/platform/tokens.server';
import type { Db } from '~db/client';
import { members, workspaces } from '~db/schema/accounts';
import { companies } from '~db/schema/companies';
import { files } from '~db/schema/documents';
import { deliveries, mailboxes } from '~db/schema/mail';
import { packetItems, packetPages, packetVersions } from '~db/schema/packets';
import { emailAddresses, prospects } from '~db/schema/prospects';
import { mayBeShown } from './may-be-shown.server';

/** The page behind a link; null when the link is unknown, revoked or expired, and nobody is told which. */
export async function findPage(db: Db, { token, now }: { token: string; now: Date }) {
  const [row] = await db
    .select({
      page: packetPages,
      version: packetVersions,
      workspace: workspaces,
      member: { name: members.name, email: members.email },
      mailboxAddress: mailboxes.address,
      prospect: { title: prospects.title, firstName: prospects.firstName, lastName: prospects.lastName },
      company: companies.name,
    })
    .from(packetPages)
    .innerJoin(
      packetVersions,
      and(
        eq(packetVersions.workspaceId, packetPages.workspaceId),
        eq(packetVersions.id, packetPages.versionId),
      ),
    )
    .innerJoin(workspaces, eq(workspaces.id, packetPages.workspaceId))
    .innerJoin(
      members,
      and(eq(members.workspaceId, packetPages.workspaceId), eq(members.id, packetPages.memberId)),
    )
    .leftJoin(
      mailboxes,
      and(eq(mailboxes.workspaceId, packetPages.workspaceId), eq(mailboxes.memberId, packetPages.memberId)),
    )
    .innerJoin(
      prospects,
      and(eq(prospects.workspaceId, packetPages.workspaceId), eq(prospects.id, packetPages.prospectId)),
    )
    .leftJoin(
      companies,
      and(eq(companies.workspaceId, prospects.workspaceId), eq(companies.id, prospects.companyId)),
    )
    .where(
      and(
        eq(packetPages.tokenHash, hashToken(token)),
        isNull(packetPages.revokedAt),
        gt(packetPages.expiresAt, now),
        isNull(prospects.deletedAt),
      ),
    );
  return row ?? null;
}

export type FoundPage = NonNullable<Awaited<ReturnType<typeof findPage>>>;

/** What is in a version, in its order. */
export const listPageItems = (
  db: Db,
  { workspaceId, versionId }: { workspaceId: string; versionId: string },
) =>
  db
    .select({
      id: packetItems.id,
      title: packetItems.title,
      description: packetItems.description,
      documentId: packetItems.documentId,
      url: packetItems.url,
      fileName: files.name,
      mediaType: files.mediaType,
      size: files.size,
      pages: files.pages,
      storageKey: files.storageKey,
      previewKey: files.previewKey,
    })
    .from(packetItems)
    .leftJoin(files, and(eq(files.workspaceId, packetItems.workspaceId), eq(files.id, packetItems.fileId)))
    .where(and(eq(packetItems.workspaceId, workspaceId), eq(packetItems.versionId, versionId), mayBeShown))
    .orderBy(asc(packetItems.position));

export type PageItem = Awaited<ReturnType<typeof listPageItems>>[number];

/** The address the page was sent to, or else the prospect's first; what a yes on the page is about. */
export async function findPageAddress(db: Db, { page }: FoundPage): Promise<string | null> {
  const { workspaceId, prospectId } = page;
  const [delivery] = await db
    .select({ address: deliveries.toAddress })
    .from(deliveries)
    .where(and(eq(deliveries.workspaceId, workspaceId), eq(deliveries.packetPageId, page.id)));
  if (delivery) return delivery.address;
  const [first] = await db
    .select({ address: emailAddresses.address })
    .from(emailAddresses)
    .where(and(eq(emailAddresses.workspaceId, workspaceId), eq(emailAddresses.prospectId, prospectId)))
    .orderBy(asc(emailAddresses.position))
    .limit(1);
  return first?.address ?? null;
}

/** The newest version of the packet, when it is newer than the one this page was made for. */
export async function findNewerVersion(db: Db, { page, version }: FoundPage) {
  const [newest] = await db
    .select()
    .from(packetVersions)
    .where(
      and(
        eq(packetVersions.workspaceId, page.workspaceId),
        eq(packetVersions.packetId, version.packetId),
        gt(packetVersions.number, version.number),
      ),
    )
    .orderBy(desc(packetVersions.number))
    .limit(1);
  return newest ?? null;
}
