import { cleanLine } from '~/prospects/clean-text';
import { headerKey } from '../header-key';

/** No one decides about more; in different values. */
export const mostValues = 200;

/** In characters. */
const longestValue = 120;

/** What a cell means, or null when it is not known. */
export type ValueReader<T> = (text: string) => T | null;

/** A value of a column as it is first written, and how many cells hold it. */
export interface ColumnValue<T> {
  /** What it is compared by: upper case, accents and punctuation do not count. */
  key: string;
  text: string;
  count: number;
  /** The guess, null where she has to decide. */
  value: T | null;
}

export interface ValueSurvey<T> {
  /** The most frequent first. */
  values: ColumnValue<T>[];
  /** Cells whose value is beyond `mostValues` different ones. */
  uncounted: number;
}

/** Her decisions by key: a value, or null for one that is left out. */
export type ValueChoices<T> = Readonly<Record<string, T | null>>;

/** Takes the cells of a column one by one. */
export interface ValueCounter<T> {
  add(cell: string): void;
  survey(): ValueSurvey<T>;
}

/** Tells the different values of a column with a guess for each, in bounded memory however long the column is. */
export function createValueCounter<T>(read: ValueReader<T>): ValueCounter<T> {
  const found = new Map<string, ColumnValue<T>>();
  let uncounted = 0;
  return {
    add(cell) {
      const text = cleanLine(cell).slice(0, longestValue);
      const key = keyOf(text);
      const known = found.get(key);
      if (known) known.count += 1;
      else if (found.size < mostValues && text !== '')
        found.set(key, { key, text, count: 1, value: read(text) });
      else if (text !== '') uncounted += 1;
    },
    survey: () => ({
      values: [...found.values()].toSorted((one, other) => other.count - one.count),
      uncounted,
    }),
  };
}

/** Her decision about a cell; undefined where she has made none. */
export function choiceFor<T>(cell: string, choices: ValueChoices<T> = {}): T | null | undefined {
  const key = keyOf(cleanLine(cell).slice(0, longestValue));
  return Object.hasOwn(choices, key) ? (choices[key] ?? null) : undefined;
}

/** What a cell means by her decision, else by the guess. */
export function readValue<T>(cell: string, choices: ValueChoices<T>, read: ValueReader<T>): T | null {
  const chosen = choiceFor(cell, choices);
  return chosen === undefined ? read(cleanLine(cell).slice(0, longestValue)) : chosen;
}

/** '+' and '-' alone are values too. */
const keyOf = (text: string) => headerKey(text) || text;
