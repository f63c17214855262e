import { and, eq, gte } from 'drizzle-orm';
import { isbot } from 'isbot';
import { DateTime } from 'luxon';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { packetViews } from '~db/schema/packets';
import type { FoundPage } from './find-page.server';
import type { ShownVersion } from './shown-version.server';

/** Whether a person looks at the page: no crawler, no link checker, no browser that fetches ahead. */
export function isSeenByPerson(request: Request): boolean {
  const { method, headers } = request;
  const purpose = `${headers.get('sec-purpose')} ${headers.get('purpose')} ${headers.get('x-moz')}`;
  const userAgent = headers.get('user-agent');
  return method === 'GET' && Boolean(userAgent) && !isbot(userAgent) && !/prefetch|preview/i.test(purpose);
}

/**
 * Counts one view, unless that is switched off for the packet. Only the moment is kept, nothing about the person;
 * the timeline tells of the first view of a day.
 */
export async function recordView(
  db: Db,
  { page, version }: Pick<FoundPage, 'page'> & Pick<ShownVersion, 'version'>,
  now: Date,
): Promise<void> {
  if (!version.countsViews) return;
  const { workspaceId, prospectId, id: pageId } = page;
  const dayAgo = DateTime.fromJSDate(now).minus({ days: 1 }).toJSDate();
  await db.transaction(async (tx) => {
    const recent = and(
      eq(packetViews.workspaceId, workspaceId),
      eq(packetViews.pageId, pageId),
      gte(packetViews.at, dayAgo),
    );
    const isFirst = (await tx.$count(packetViews, recent)) === 0;
    await tx.insert(packetViews).values({ workspaceId, pageId, versionId: version.id, at: now });
    if (!isFirst) return;
    await recordActivity(tx, {
      prospectId,
      kind: 'packet_viewed',
      data: { pageId, version: version.number },
      actor: { workspaceId, memberId: null },
      at: now,
    });
  });
}
