import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '~db/client';
import { textSet } from '~db/rows';
import { folded } from './folded.server';

/** Of three letters every other word would be a typo of every other. */
const SHORTEST = 4;

/** What is kept for sure when it stands in a search text, be it as part of a longer word. */
export const IS_KEPT_WORD = new RegExp(`^\\p{L}{${SHORTEST},}$`, 'u');

/** What stands between words; faster than a pattern, and an import has many. */
const BETWEEN = `0123456789@.,;:-_/+&'()`;

const between = /[0-9@.,;:\-_/+&'() ]+/;

/** SQL for the words of a search text, as a set. */
export const wordsOf = (text: SQL): SQL =>
  sql`string_to_table(translate(${text}, ${BETWEEN}, ${' '.repeat(BETWEEN.length)}), ' ')`;

/**
 * Adds the words of these prospects' search texts to those a typo is looked up in. A word that stands in no record any
 * more finds nothing; it is taken out after an erasure.
 */
export const keepSearchWords = (tx: Db, workspaceId: string, which: SQL): Promise<void> =>
  keepWords(
    tx,
    workspaceId,
    sql`(select p.search_text text from prospects p
    where p.workspace_id = ${workspaceId} and ${which})`,
  );

/** The same for texts that are not folded yet, as `searchedWords` gives them: most repeat each other's words. */
export async function keepWordsOf(tx: Db, workspaceId: string, texts: readonly string[]): Promise<void> {
  const words = new Set(texts.flatMap((text) => text.split(between)));
  const told = sql`(select ${folded(sql`value`)} text from ${textSet([...words])} given(value))`;
  await keepWords(tx, workspaceId, told);
}

async function keepWords(tx: Db, workspaceId: string, texts: SQL): Promise<void> {
  await tx.execute(sql`
    insert into search_words (workspace_id, word)
    select distinct ${workspaceId}::uuid, word from ${texts} told
    cross join ${wordsOf(sql`told.text`)} word
    where length(word) >= ${SHORTEST}
    order by 1, 2
    on conflict do nothing`);
}
