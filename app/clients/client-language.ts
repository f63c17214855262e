import type { Locale } from '~/i18n/locales';

const GERMAN_SPEAKING = ['DE', 'AT', 'CH', 'LI'];

/** The language somebody is written to: what is known, else the one of the country. */
export const languageOf = (known: Locale | null, country: string): Locale =>
  known ?? (GERMAN_SPEAKING.includes(country) ? 'de' : 'en');
