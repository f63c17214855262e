/**
 * Text as it is compared: lower case, no accents, ß as ss, umlauts the same whether written ä or ae.
 * For comparing only: 'Neue' becomes 'nue'.
 */
export function foldText(text: string): string {
  return plainLetters(text).replace(/(?<=[aou])e/g, '');
}

/** Most text has nothing to take off its letters. */
function plainLetters(text: string) {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').toLowerCase().replaceAll('ß', 'ss').replace(/\p{M}/gu, '');
}
