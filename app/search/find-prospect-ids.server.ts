import { IS_KEPT_WORD } from '~/prospects/keep-search-words.server';
import { searchTerms } from '~/prospects/search-terms';
import type { Db } from '~db/client';
import { type Candidate, havingAll, newestHaving, startingWith } from './candidates.server';
import { likelyWords } from './likely-words.server';
import { rank } from './rank';

export interface Search {
  workspaceId: string;
  query: string;
  limit: number;
}

/**
 * The prospects that fit best: whose name begins like this, or whose number or address does; then who has all the
 * words somewhere; last, only when that is nobody, who has words like these.
 */
export async function findProspectIds(db: Db, search: Search): Promise<string[]> {
  const typed = searchTerms(search.query);
  const found = await findAny(
    db,
    search,
    typed.map((term) => [term]),
  );
  if (found.length > 0) return rank(found, typed, search.limit);
  const likely = await Promise.all(typed.map((term) => wordsFor(db, search, term)));
  const known = likely.every(([word], index) => word === typed[index]);
  return known ? [] : rank(await findAny(db, search, likely), likely.flat(), search.limit);
}

/**
 * Candidates that have one of the words for each term. Each look costs little whatever there is: the first two at a
 * bounded part, side by side; the last, in the index of parts of words, costs as much as the words are common, but
 * common ones stand among the newest already.
 */
async function findAny(db: Db, { workspaceId, limit }: Search, terms: string[][]): Promise<Candidate[]> {
  if (terms.length === 0) return [];
  const wanted = { workspaceId, terms, limit };
  const found = new Map<string, Candidate>();
  const add = (candidates: Candidate[]) => {
    for (const candidate of candidates) found.set(candidate.id, candidate);
  };
  const [starting, newest] = await Promise.all([startingWith(db, wanted), newestHaving(db, wanted)]);
  add(starting);
  add(newest);
  const isWhole = starting.length > 0 && terms.every(isLongNumber);
  if (found.size < limit && !isWhole) add(await havingAll(db, wanted));
  return [...found.values()];
}

/** When somebody's number begins so, nobody looks for these digits in the middle of another one. */
const isLongNumber = ([term = '']: string[]) => /^\d{8,}$/.test(term);

const wordsFor = async (db: Db, { workspaceId }: Search, term: string) =>
  IS_KEPT_WORD.test(term) ? await likelyWords(db, workspaceId, term) : [term];
