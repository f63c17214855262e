import { type Delimiter, delimiters } from './dialect';

/** The delimiter that Excel's own first line `sep=;` names, or null when the text is no such line. */
export function separatorOf(text: string): Delimiter | null {
  const named = /^"?sep=(.)"?\s*$/i.exec(text)?.[1];
  return delimiters.find((delimiter) => delimiter === named) ?? null;
}
