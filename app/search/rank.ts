import { foldText } from '~/platform/fold-text';
import type { Candidate } from './candidates.server';

/** The best of them, each once: the name begins with the word, a word does, the word is in it; ties by name. */
export function rank(found: readonly Candidate[], terms: readonly string[], limit: number): string[] {
  const words = terms.map(foldText);
  const once = new Map(found.map((candidate) => [candidate.id, candidate]));
  return [...once.values()]
    .map(({ id, text }) => ({ id, text, score: score(text, words) }))
    .sort((a, b) => a.score - b.score || compare(a.text, b.text))
    .slice(0, limit)
    .map(({ id }) => id);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function score(text: string, words: readonly string[]): number {
  const padded = ` ${text} `;
  const best = words.map((word) => {
    if (padded.startsWith(` ${word} `)) return 0;
    if (padded.startsWith(` ${word}`)) return 1;
    if (padded.includes(` ${word} `)) return 2;
    if (padded.includes(` ${word}`)) return 3;
    return padded.includes(word) ? 4 : 5;
  });
  return best.reduce<number>((sum, one) => sum + one, 0);
}
