import { DateTime } from 'luxon';
import { isImage } from '~/documents/file-rules';
import { createFormats } from '~/i18n/formats';
import { personName } from '~/prospects/prospect-name';
import type { Db } from '~db/client';
import { findAnswer } from './answer-page.server';
import { type FoundPage, listPageItems, type PageItem } from './find-page.server';
import type { PacketPageContent } from './packet-page-content';
import type { ShownItem } from './page-items';
import type { Sender } from './page-sender';
import type { ShownVersion } from './shown-version.server';

interface Wanted {
  found: FoundPage;
  shown: ShownVersion;
  /** The page's own address. */
  path: string;
  now: Date;
}

/** Everything the page says, in the language it was made in. */
export async function pageContent(db: Db, { found, shown, path, now }: Wanted): Promise<PacketPageContent> {
  const { page, workspace, prospect, company } = found;
  const { workspaceId, language } = page;
  const items = await listPageItems(db, { workspaceId, versionId: shown.version.id });
  const format = createFormats({ locale: language, timeZone: workspace.timeZone, now });
  return {
    sender: senderOf(found),
    recipient: { name: personName(prospect), company },
    coverHtml: shown.coverHtml,
    items: items.map((item) => shownItem(item, `${path}/files/${item.id}`, format.bytes)),
    answer: await findAnswer(db, found),
    newer: shown.newer,
    validUntil: lastDay(page.expiresAt, workspace.timeZone, language),
    path,
  };
}

/** How she presents herself on a page. */
export function senderOf({
  workspace,
  member,
  mailboxAddress,
}: Pick<FoundPage, 'workspace' | 'member' | 'mailboxAddress'>): Sender {
  const name = workspace.senderName ?? member.name;
  const { phone, website, postalAddress, imprint, privacyUrl } = workspace;
  return {
    name,
    business: workspace.name === name ? null : workspace.name,
    phone,
    email: mailboxAddress ?? member.email,
    website,
    postalAddress,
    imprint,
    privacyUrl,
  };
}

/** The last day of a page, as people write it. */
export const lastDay = (expiresAt: Date, zone: string, language: 'de' | 'en') =>
  DateTime.fromJSDate(expiresAt, { zone }).setLocale(language).toLocaleString(DateTime.DATE_FULL);

/** One item as the page lists it; `base` is the address its file and its picture stand below. */
export function shownItem(
  item: Omit<PageItem, 'fileName' | 'storageKey'>,
  base: string,
  bytes: (size: number) => string,
): ShownItem {
  const { id, title, description, url, mediaType, size, pages, previewKey } = item;
  const words = { id, title, description };
  if (url)
    return { ...words, kind: 'link', href: url, detail: new URL(url).host, pages: null, picture: null };
  return {
    ...words,
    kind: isImage(mediaType ?? '') ? 'image' : 'pdf',
    href: `${base}/file`,
    detail: bytes(size ?? 0),
    pages,
    picture: previewKey && `${base}/preview`,
  };
}
