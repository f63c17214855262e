const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Cyrillic and Greek letters that look Latin; a word of one script alone is somebody's language. */
const looksLatin = /[аеорсухіјѕԁһӏԛԝАВЕКМНОРСТУХІЈЅαιοκνρτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]/gu;

/** Letters of another script that pass for Latin ones, where both stand together; empty when all is well. */
export function lookAlikes(text: string): string {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u);
  const disguised = words.filter((word) => foreign.test(word) && onlyLookAlikes(word));
  return [...new Set(disguised.join('').match(looksLatin))].join('');
}

/** Mixed with Latin, or made of look-alikes to the last letter ('сосо'). */
function onlyLookAlikes(word: string) {
  const rest = word.replace(looksLatin, '');
  return /\p{Script=Latin}/u.test(word) || !/\p{L}/u.test(rest);
}
