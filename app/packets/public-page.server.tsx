import type { AppLoadContext } from '@remix-run/node';
import { findMember } from '~/accounts/require-member.server';
import { i18nFor, preferredLocale } from '~/i18n/i18n.server';
import { consume, type Limit, tooMany } from '~/platform/rate-limit.server';
import { publicDocument } from '~/ui/public-document.server';
import { PublicMessage } from '~/ui/public-message';
import { type FoundPage, findPage } from './find-page.server';
import { PacketPage } from './packet-page';
import { pageContent } from './page-content.server';
import { isSeenByPerson, recordView } from './record-view.server';
import type { ShownVersion } from './shown-version.server';

/** Guessing is hopeless anyway (32 random bytes); this keeps it from costing us anything. */
const MISSES: Limit = { name: 'public-link-miss', points: 30, seconds: 600 };

/** The page behind the link, or the one answer for all links that lead nowhere, as a Response to throw. */
export async function openPage(
  request: Request,
  context: AppLoadContext,
  token: string | undefined,
): Promise<FoundPage> {
  const found = await findPage(context.db, { token: token ?? '', now: context.now() });
  return found ?? missed(request, context);
}

/** 404 in the language of the browser; 429 once an address has missed too often. */
export async function missed(request: Request, context: AppLoadContext): Promise<never> {
  const wait = await consume(context.db, MISSES, context.clientAddress);
  if (wait > 0) throw tooMany(wait);
  const language = preferredLocale(request);
  const { t } = i18nFor(language);
  throw publicDocument({
    language,
    title: t('packets.page.goneTitle'),
    status: 404,
    children: <PublicMessage title={t('packets.page.goneTitle')} text={t('packets.page.goneText')} />,
  });
}

/** The page in this version, counted when a stranger looks at it; `path` is the page's own address. */
export async function showPage(
  request: Request,
  context: AppLoadContext,
  { found, shown, path }: { found: FoundPage; shown: ShownVersion; path: string },
): Promise<Response> {
  const { db } = context;
  const now = context.now();
  const member = await findMember(request, context);
  const isOurs = member?.workspaceId === found.page.workspaceId;
  if (!isOurs && isSeenByPerson(request)) {
    await recordView(db, { page: found.page, version: shown.version }, now);
  }
  const { language } = found.page;
  const { t } = i18nFor(language);
  const content = await pageContent(db, { found, shown, path, now });
  const title = t('packets.page.title', { name: content.sender.name });
  return publicDocument({ language, title, children: <PacketPage content={content} t={t} /> });
}
