import { isLocale, type Locale } from './locales';
import type { Translations } from './translations';

/** Loads the texts of one language only; a page never carries both. */
export async function loadTranslations(
  language: string,
): Promise<{ locale: Locale; translations: Translations }> {
  const locale = isLocale(language) ? language : 'de';
  const translations = locale === 'de' ? (await import('./de/index')).de : (await import('./en/index')).en;
  return { locale, translations };
}
