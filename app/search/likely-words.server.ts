import { sql } from 'drizzle-orm';
import { folded } from '~/prospects/folded.server';
import type { Db } from '~db/client';

const MOST = 4;

/** The share of letters three in a row that a typo leaves: 'mustremann' still has 0.4 of 'mustermann'. */
const ALIKE = 0.3;

/** Known words a mistyped one may stand for, the likeliest first; the word itself when it is known, or like no other. */
export async function likelyWords(db: Db, workspaceId: string, word: string): Promise<string[]> {
  const typed = folded(sql`${word}::text`);
  const found = await db.execute<{ word: string }>(sql`
    select w.word from search_words w
    where w.workspace_id = ${workspaceId} and w.word % ${typed} and similarity(w.word, ${typed}) >= ${ALIKE}
      and not exists (select from search_words known where known.workspace_id = ${workspaceId} and known.word = ${typed})
    order by similarity(w.word, ${typed}) desc, w.word limit ${MOST}`);
  return found.length > 0 ? [...found].map(({ word }) => word) : [word];
}
