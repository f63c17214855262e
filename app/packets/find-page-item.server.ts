import type { Db } from '~db/client';
import { type FoundPage, findNewerVersion, listPageItems, type PageItem } from './find-page.server';

/** An item that the page shows: of the version sent, or of the newest one, which is offered there. */
export async function findPageItem(
  db: Db,
  found: FoundPage,
  itemId: string | undefined,
): Promise<PageItem | undefined> {
  const { workspaceId, versionId } = found.page;
  const ofVersion = async (id: string) =>
    (await listPageItems(db, { workspaceId, versionId: id })).find((item) => item.id === itemId);
  const sent = await ofVersion(versionId);
  if (sent) return sent;
  const newer = await findNewerVersion(db, found);
  return newer ? ofVersion(newer.id) : undefined;
}
