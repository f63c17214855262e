import { isLocale, type Locale } from './locales';
import type { SomeTranslations } from './translations';

interface Loaded {
  locale: Locale;
  translations: SomeTranslations;
  /** Fetches what is left of the language; null when nothing is. */
  rest: (() => Promise<SomeTranslations>) | null;
}

/** Loads the texts of one language only: a page never carries both, and a call begins with those of calls. */
export async function loadTranslations(language: string, pathname: string): Promise<Loaded> {
  const locale = isLocale(language) ? language : 'de';
  const all = allOf[locale];
  return isCall(pathname)
    ? { locale, translations: await forCalls[locale](), rest: all }
    : { locale, translations: await all(), rest: null };
}

const isCall = (pathname: string) => /^\/calls\/[\w-]{36}$/.test(pathname);

const allOf = {
  de: async () => (await import('./de/index')).de,
  en: async () => (await import('./en/index')).en,
};

const forCalls = {
  de: async () => (await import('./de/call-page')).callPage,
  en: async () => (await import('./en/call-page')).callPage,
};
