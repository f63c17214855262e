import { type CountryCode, findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Two numbers in one cell: parted by a sign or a word, or where a trunk zero or a plus begins anew. */
const between = /[,;|/]|\s(?:oder|und|or|and|bzw\.?)\s|\s(?=\+|0\d)/i;

/** '1234567/8': the last digit may be another. */
const alternative = /^(.*\d)\s*\/\s*(\d{1,2})$/;

/**
 * The numbers that stand in one cell, in E.164; one or none when it is a single number. A slash after an area
 * code ('030/1234567') does not part: every piece has to be a valid number of its own.
 */
export function severalNumbers(text: string, country: CountryCode, wholeIsValid: boolean): string[] {
  const other = alternative.exec(text);
  if (other) {
    const [, first = '', digits = ''] = other;
    const found = numbersOf([first, first.slice(0, -digits.length) + digits], country);
    if (found.length > 1) return found;
  }
  if (wholeIsValid && !/[,;|/]|\p{L}/u.test(text)) return [];
  const pieces = numbersOf(text.split(between), country);
  if (pieces.length > 1 || wholeIsValid) return pieces;
  return findPhoneNumbersInText(text, country).map(({ number }) => number.number);
}

function numbersOf(pieces: string[], country: CountryCode): string[] {
  const numbers = pieces.flatMap((piece) => {
    const number = parsePhoneNumberFromString(piece, country);
    return number?.isValid() ? [number.number] : [];
  });
  return [...new Set(numbers)];
}
