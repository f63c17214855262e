/** More words narrow nothing down, they only cost time. */
const MOST_TERMS = 8;

/**
 * What a prospect's search text must contain, all of it, for a search as somebody typed it. Digits that stand
 * together are a phone number in whatever way it is written: '030 / 12 34-5', '+49 (0)30 12345' and
 * '0049 30 12345' all give the digits without exit code and trunk zero.
 */
export function searchTerms(query: string): string[] {
  const terms: string[] = [];
  let number = '';
  for (const word of [...query.normalize('NFKC').split(/\s+/), '']) {
    if (isPartOfNumber(word)) {
      number += word;
      continue;
    }
    terms.push(subscriberDigits(number), word);
    number = '';
  }
  return terms.filter((term) => term !== '').slice(0, MOST_TERMS);
}

const isPartOfNumber = (word: string) => /^[+(]?[\d()/.–-]*\d[\d()/.–-]*$/.test(word) || /^[/–-]$/.test(word);

/** After the country, some write the trunk zero all the same; no area code begins with one where this is done. */
const TRUNK_ZERO = /^((?:\+|00)4[139])0/;

/**
 * A number as it is kept, as far as it was typed: '+49 (030) 12' and '0049 30 12' begin '+493012…', and '030 12' stands
 * somewhere in it.
 */
export const keptDigits = (text: string) =>
  text
    .replace('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(TRUNK_ZERO, '$1')
    .replace(/^00/, '+')
    .replace(/^0/, '');

const subscriberDigits = (text: string) => keptDigits(text).replace(/\D/g, '').replace(/^0+/, '');
