import { and, eq, isNotNull } from 'drizzle-orm';
import { recordEvent } from '~/audit/record-event.server';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { portfolioLinks } from '~db/schema/documents';
import { type Release, releasedAs } from './released-as';

interface Releasing {
  linkId: string;
  /** Who at the client allowed it, and how; null takes the release back. */
  release: Release | null;
  actor: Actor;
  now: Date;
}

/** Notes that a client allows to be named as a reference. */
export function releaseLink(db: Db, { linkId, release, actor, now }: Releasing) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const [link] = await tx
      .update(portfolioLinks)
      .set(releasedAs(release, now))
      .where(
        and(
          eq(portfolioLinks.workspaceId, workspaceId),
          eq(portfolioLinks.id, linkId),
          isNotNull(portfolioLinks.madeForClientId),
        ),
      )
      .returning({ clientId: portfolioLinks.madeForClientId });
    if (!link) return fail('not_found');
    await recordEvent(tx, {
      action: release ? 'reference.released' : 'reference.release_withdrawn',
      subjectKind: 'portfolio_link',
      subjectId: linkId,
      data: { clientId: link.clientId, channel: release?.channel ?? null },
      actor,
      at: now,
    });
    return ok({ linkId });
  });
}
