import { and, eq, ne, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Actor } from '~/platform/actor';
import { fail, ok } from '~/platform/result';
import type { Db } from '~db/client';
import { newId } from '~db/columns';
import { snippets } from '~db/schema/sequences';
import { scanTemplate } from './scan-template';
import type { snippetSchema } from './schema';

interface SnippetInput extends z.output<typeof snippetSchema> {
  /** Absent for a new snippet. */
  snippetId?: string;
  actor: Actor;
  now: Date;
}

/** Saves a passage; texts it was put into before keep the words they have. */
export function saveSnippet(db: Db, { snippetId, version, actor, now, ...snippet }: SnippetInput) {
  const { workspaceId } = actor;
  return db.transaction(async (tx) => {
    const scan = scanTemplate(snippet.body);
    if (!scan.ok) return { ...fail('invalid_template'), problems: scan.problems };
    const id = snippetId ?? newId();
    const others = and(eq(snippets.workspaceId, workspaceId), ne(snippets.id, id));
    if ((await tx.$count(snippets, and(others, eq(snippets.name, snippet.name)))) > 0) {
      return fail('name_taken');
    }
    if (!snippetId) {
      await tx.insert(snippets).values({ ...snippet, workspaceId, id, createdAt: now, updatedAt: now });
      return ok({ snippetId: id });
    }
    const thisOne = and(eq(snippets.workspaceId, workspaceId), eq(snippets.id, id));
    const updated = await tx
      .update(snippets)
      .set({ ...snippet, version: sql`${snippets.version} + 1`, updatedAt: now })
      .where(and(thisOne, eq(snippets.version, version)))
      .returning({ snippetId: snippets.id });
    if (updated[0]) return ok(updated[0]);
    return fail((await tx.$count(snippets, thisOne)) > 0 ? 'stale' : 'not_found');
  });
}
