import { and, eq, inArray, isNull } from 'drizzle-orm';
import { fail, ok, type Result } from '~/platform/result';
import type { Db } from '~db/client';
import { documents, portfolioLinks } from '~db/schema/documents';
import type { PacketItem } from './schema';

interface ResolvedItem {
  title: string;
  description: string | null;
  documentId?: string;
  fileId?: string;
  linkId?: string;
  url?: string;
}

/** Looks up what the builder named, with title, file and address as they are now, in the order given. */
export async function resolveItems(
  tx: Db,
  { workspaceId, items }: { workspaceId: string; items: PacketItem[] },
): Promise<Result<ResolvedItem[], 'not_found' | 'sample_not_released' | 'item_twice'>> {
  if (new Set(items.map(({ id }) => id)).size < items.length) return fail('item_twice');
  const found = new Map<string, ResolvedItem>();
  for (const document of await findDocuments(tx, workspaceId, items)) {
    if (document.madeForClientId && !document.releasedAt) return fail('sample_not_released');
    const { id, title, description, fileId } = document;
    found.set(`document:${id}`, { title, description, documentId: id, fileId });
  }
  for (const link of await findLinks(tx, workspaceId, items)) {
    if (link.madeForClientId && !link.releasedAt) return fail('sample_not_released');
    const { id, title, description, url } = link;
    found.set(`link:${id}`, { title, description, linkId: id, url });
  }
  const resolved = items.flatMap(({ kind, id }) => found.get(`${kind}:${id}`) ?? []);
  return resolved.length === items.length ? ok(resolved) : fail('not_found');
}

const idsOf = (kind: PacketItem['kind'], items: PacketItem[]) =>
  items.filter((item) => item.kind === kind).map(({ id }) => id);

/** Locked, so that a release can't be taken back before the packet is saved. */
const findDocuments = (tx: Db, workspaceId: string, items: PacketItem[]) =>
  tx
    .select()
    .from(documents)
    .where(
      and(
        eq(documents.workspaceId, workspaceId),
        inArray(documents.id, idsOf('document', items)),
        isNull(documents.archivedAt),
      ),
    )
    .for('share');

const findLinks = (tx: Db, workspaceId: string, items: PacketItem[]) =>
  tx
    .select()
    .from(portfolioLinks)
    .where(
      and(
        eq(portfolioLinks.workspaceId, workspaceId),
        inArray(portfolioLinks.id, idsOf('link', items)),
        isNull(portfolioLinks.archivedAt),
      ),
    )
    .for('share');
