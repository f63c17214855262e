import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { portfolioLinks } from '~db/schema/documents';

/** Puts a link aside; packets already made keep it. */
export async function archiveLink(
  db: Db,
  { linkId, actor, now }: { linkId: string; actor: Actor; now: Date },
) {
  const [link] = await db
    .update(portfolioLinks)
    .set({ archivedAt: now })
    .where(and(eq(portfolioLinks.workspaceId, actor.workspaceId), eq(portfolioLinks.id, linkId)))
    .returning({ linkId: portfolioLinks.id });
  return link ? ok(link) : fail('not_found');
}
