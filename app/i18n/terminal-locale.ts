import type { Locale } from './locales';

/** The language of a terminal (POSIX, 8.2: LC_ALL over LC_MESSAGES over LANG), English unless it is German. */
export function terminalLocale(env: Record<string, string | undefined>): Locale {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^de\b|^de_/i.test(language) ? 'de' : 'en';
}
