import { and, eq } from 'drizzle-orm';
import { DateTime } from 'luxon';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { packetPages } from '~db/schema/packets';
import { PAGE_DAYS } from './create-page.server';

/** Lets a page be opened for another 90 days from now on, with the link the prospect already has. */
export function extendPage(db: Db, { pageId, actor, now }: { pageId: string; actor: Actor; now: Date }) {
  const expiresAt = DateTime.fromJSDate(now).plus({ days: PAGE_DAYS }).toJSDate();
  return db.transaction(async (tx) => {
    const [page] = await tx
      .update(packetPages)
      .set({ expiresAt })
      .where(and(eq(packetPages.workspaceId, actor.workspaceId), eq(packetPages.id, pageId)))
      .returning({ prospectId: packetPages.prospectId });
    if (!page) return fail('not_found');
    await recordEvent(tx, {
      action: 'packet_page.extended',
      subjectKind: 'packet_page',
      subjectId: pageId,
      data: { expiresAt },
      actor,
      at: now,
    });
    return ok(page);
  });
}
