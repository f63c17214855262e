import type { Locale } from '~/i18n/locales';

/** The spelling alphabets of DIN 5009 (2022) and of aviation; words for the signs of an address. */
const ALPHABET: Record<Locale, string> = {
  de: 'Aachen Berlin Chemnitz Düsseldorf Essen Frankfurt Goslar Hamburg Ingelheim Jena Köln Leipzig München Nürnberg Offenbach Potsdam Quickborn Rostock Salzwedel Tübingen Unna Völklingen Wuppertal Xanten Ypsilon Zwickau',
  en: 'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
};

const SIGNS: Record<Locale, Record<string, string>> = {
  de: { '@': 'at', '.': 'Punkt', '-': 'Minus', _: 'Unterstrich', '+': 'Plus' },
  en: { '@': 'at', '.': 'dot', '-': 'dash', _: 'underscore', '+': 'plus' },
};

export interface Spelled {
  /** Which part it is. */
  at: number;
  /** As it stands in the address: a run of letters and digits, or one sign. */
  part: string;
  /** How it is said: the sign's name; letters stay as they are. */
  said: string;
  /** The letters one by one: 'e wie Essen'. Empty for signs. */
  letters: { letter: string; word: string }[];
}

/** An e-mail address cut into what is read aloud, one part after the other. */
export function spellAddress(address: string, language: Locale): Spelled[] {
  const signs = SIGNS[language];
  const words = ALPHABET[language].split(' ');
  const wordFor = (letter: string) => {
    const index = letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
    return (/^[a-z]$/i.test(letter) && words[index]) || letter;
  };
  const parts = address.trim().match(/[\p{L}\p{N}]+|[^\s]/gu) ?? [];
  return parts.map((part, at) => {
    const sign = signs[part];
    const letters = [...part].map((letter) => ({ letter, word: wordFor(letter) }));
    return { at, part, said: sign ?? part, letters: sign ? [] : letters };
  });
}
