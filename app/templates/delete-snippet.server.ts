import { and, eq } from 'drizzle-orm';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { snippets } from '~db/schema/sequences';

/** Removes a passage; the texts it was put into keep its words. */
export async function deleteSnippet(db: Db, { snippetId, actor }: { snippetId: string; actor: Actor }) {
  const [deleted] = await db
    .delete(snippets)
    .where(and(eq(snippets.workspaceId, actor.workspaceId), eq(snippets.id, snippetId)))
    .returning({ snippetId: snippets.id });
  return deleted ? ok(deleted) : fail('not_found');
}
