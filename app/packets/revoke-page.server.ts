import { and, eq } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import { recordActivity } from '~/prospects/record-activity.server';
import type { Db } from '~db/client';
import { packetPages } from '~db/schema/packets';

interface Revocation {
  pageId: string;
  /** False opens the page again, until the day it was made for. */
  revoked: boolean;
  actor: Actor;
  now: Date;
}

/** Closes the page of a prospect: from now on its link leads nowhere, as if there had never been one. */
export function revokePage(db: Db, { pageId, revoked, actor, now }: Revocation) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const thisPage = and(eq(packetPages.workspaceId, workspaceId), eq(packetPages.id, pageId));
    const [page] = await tx.select().from(packetPages).where(thisPage).for('update');
    if (!page) return fail('not_found');
    const { prospectId } = page;
    if ((page.revokedAt !== null) === revoked) return ok({ prospectId });
    await tx
      .update(packetPages)
      .set({ revokedAt: revoked ? now : null })
      .where(thisPage);
    const kind = revoked ? 'packet_revoked' : 'packet_reopened';
    await recordActivity(tx, { prospectId, kind, data: { pageId }, actor, at: now });
    await recordEvent(tx, {
      action: revoked ? 'packet_page.revoked' : 'packet_page.reopened',
      subjectKind: 'packet_page',
      subjectId: pageId,
      data: { prospectId },
      actor,
      at: now,
    });
    return ok({ prospectId });
  });
}
