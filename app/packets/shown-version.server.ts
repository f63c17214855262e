import { findFieldValues } from '~/templates/field-values.server';
import type { Db } from '~db/client';
import { type FoundPage, findNewerVersion } from './find-page.server';
import { packetWords } from './packet-words';
import { renderCover } from './render-cover.server';

export interface ShownVersion {
  version: { id: string; number: number; countsViews: boolean };
  coverHtml: string;
  /** Whether a newer version is there to be looked at, or is the one shown. */
  newer: 'none' | 'offered' | 'shown';
}

/** The version the page was made for, as it was sent. */
export async function sentVersion(db: Db, found: FoundPage): Promise<ShownVersion> {
  const newer = (await findNewerVersion(db, found)) ? 'offered' : 'none';
  return { version: found.version, coverHtml: found.page.coverHtml, newer };
}

/** The packet's newest version for the same person; null while she has sent no other. */
export async function newerVersion(db: Db, found: FoundPage): Promise<ShownVersion | null> {
  const version = await findNewerVersion(db, found);
  if (!version) return null;
  const { workspaceId, prospectId, memberId } = found.page;
  const { language, coverText } = packetWords(version, found.page.language);
  const values = await findFieldValues(db, { workspaceId, prospectId, memberId, language });
  const cover = renderCover(coverText, values ?? {});
  // A value that has been deleted since must not spoil the page: the words that were sent still hold.
  return { version, coverHtml: cover.ok ? cover.html : found.page.coverHtml, newer: 'shown' };
}
