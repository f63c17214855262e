import { foldText } from '~/platform/fold-text';
import { cleanLine } from './clean-text';
import {
  degrees,
  genders,
  particles,
  type Salutation,
  salutations,
  shortTitles,
  smallParticles,
  titleParts,
  titleStarts,
  unmistakableDegrees,
} from './person-name-words';

export interface PersonName {
  salutation: Salutation | null;
  title: string | null;
  firstName: string | null;
  /** With its particle: 'von der Heide'. */
  lastName: string | null;
}

/** Splits a name as it stands on a card: 'Frau Dr. Erika von der Heide', 'Müller, Hans-Peter', 'Anna Beispiel, MBA'. */
export function splitPersonName(text: string): PersonName {
  const parts = cleanLine(text)
    .split(/\s*,\s*/)
    .filter(Boolean)
    .map(opened);
  const [first, second] = parts.filter((part) => part.names.length > 0);
  const names = first && second ? { last: first.names, given: second.names } : sortNames(first?.names ?? []);
  return {
    salutation: parts.map((part) => part.salutation).find((found) => found !== null) ?? null,
    title: joined(parts.flatMap((part) => part.title)),
    firstName: joined(names.given),
    lastName: joined(names.last),
  };
}

/** A salutation column: 'Frau', 'Herr Dr.', 'Mr.', 'w'. The title, where one stands with it, is kept apart. */
export function readSalutation(text: string): { salutation: Salutation | null; title: string | null } {
  const { salutation, title, names } = opened(cleanLine(text));
  if (salutation || names.length === 0) return { salutation, title: joined(title) };
  return { salutation: genders.get(plain(names.join(' '))) ?? null, title: joined(title) };
}

/** A first or last name alone, of which only salutation and titles are taken off: 'Dr. Weiß', 'Frau Erika'. */
export function splitNamePart(text: string): {
  salutation: Salutation | null;
  title: string | null;
  name: string | null;
} {
  const { salutation, title, names } = opened(cleanLine(text));
  return { salutation, title: joined(title), name: joined(names) };
}

interface Opened {
  salutation: Salutation | null;
  title: string[];
  names: string[];
}

/** Takes salutation and titles off the front, degrees off the end. */
function opened(text: string): Opened {
  const names = text.split(' ').filter(Boolean);
  const found: Opened = { salutation: null, title: [], names };
  for (let word = names[0]; word && isBefore(word, found); word = names[0]) {
    const salutation = salutations.get(plain(word));
    if (salutation && !found.salutation) found.salutation = salutation;
    else found.title.push(word);
    names.shift();
  }
  const after: string[] = [];
  for (let word = names.at(-1); word && isDegree(word, names.length); word = names.at(-1)) {
    after.unshift(word);
    names.pop();
  }
  found.title.push(...after);
  return found;
}

function isBefore(word: string, { salutation, title }: Opened) {
  if (!salutation && title.length === 0 && salutations.has(plain(word))) return true;
  const parts = partsOf(word);
  if (parts.length === 0) return false;
  if (title.length > 0 && !isInitial(word)) return parts.every((part) => titleParts.has(part));
  return titleStarts.has(parts[0] ?? '') || shortTitles.has(word);
}

/** Alone behind a comma any degree counts; after a name it needs its dots or to be unmistakable. */
function isDegree(word: string, left: number) {
  const known = plain(word);
  if (left === 1) return degrees.has(known) && word !== 'Ma';
  return unmistakableDegrees.has(known) || (degrees.has(known) && /[.(]/.test(word));
}

function sortNames(names: string[]): { given: string[]; last: string[] } {
  if (names.length < 2) return { given: [], last: names };
  const [first = '', ...others] = names;
  if (isShouted(first) && !others.some(isShouted)) return { given: others, last: [first] };
  const opens = names.findIndex((name, index) => index < names.length - 1 && isParticle(name, index));
  const start = opens === -1 ? names.length - (isGeneration(names) ? 2 : 1) : opens;
  return { given: names.slice(0, Math.max(start, 0)), last: names.slice(Math.max(start, 0)) };
}

/** 'van Beethoven'; at the front only when written small, for 'Van' and 'Al' are first names. */
function isParticle(name: string, index: number) {
  if (smallParticles.has(name)) return true;
  return particles.has(index === 0 ? name : name.toLowerCase());
}

const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);

const isGeneration = (names: string[]) =>
  names.length > 2 && /^(jr|sr|jun|sen|ii|iii)\.?$/i.test(names.at(-1) ?? '');

const isShouted = (name: string) => /^\p{Lu}[\p{Lu}\p{M}'-]+$/u.test(name);

const plain = (word: string) => foldText(word).replace(/[.()-]/g, '');

const partsOf = (word: string) =>
  foldText(word)
    .split(/[.()-]+/)
    .filter(Boolean);

const joined = (words: string[]) => (words.length > 0 ? words.join(' ') : null);
