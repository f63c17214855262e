/** What is said of a confidential client in a text that others may see. */
export interface ConfidentialTerms {
  /** Names of firms and people: their first letter stays, so that she recognises whom it is about. */
  names: string[];
  /** Addresses and numbers, of which nothing stays. */
  ways: string[];
}

/** Stands for what is hidden. */
export const MASK = '•••••';

/** Whether a form brings the mask back: saved, it would stand where the real name was. */
export const holdsMask = (fields: URLSearchParams): boolean =>
  [...fields.values()].some((value) => value.includes(MASK));

export type Mask = (text: string) => string;

/** Names of one or two letters would hide half of every text. */
const SHORTEST = 3;

/** Hides the terms wherever they stand as words of their own; null when there is nothing to hide. */
export function maskOf({ names, ways }: ConfidentialTerms): Mask | null {
  const hidden = new Map<string, string>();
  for (const name of names) hidden.set(name.trim().toLowerCase(), initial(name.trim()));
  for (const way of ways) hidden.set(way.trim().toLowerCase(), MASK);
  const terms = [...hidden.keys()].filter((term) => term.length >= SHORTEST);
  if (terms.length === 0) return null;
  const longestFirst = terms.sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'giu');
  return (text) => text.replace(pattern, (found) => hidden.get(found.toLowerCase()) ?? MASK);
}

const initial = (name: string) => `${/^\p{L}/u.exec(name)?.[0].toUpperCase() ?? ''}${MASK}`;

const literal = (term: string) => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
