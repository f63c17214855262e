import { sql } from 'drizzle-orm';
import { wordsOf } from '~/prospects/keep-search-words.server';
import type { Db } from '~db/client';

/**
 * Takes the words out of the search that stand in no record any more: those of a person who was erased, and those of
 * names and addresses that were changed at any time before.
 */
export async function forgetWords(db: Db, workspaceId: string): Promise<void> {
  await db.execute(sql`
    delete from search_words where workspace_id = ${workspaceId} and word not in (
      select word from prospects p cross join ${wordsOf(sql`p.search_text`)} word
      where p.workspace_id = ${workspaceId})`);
}
