import type { i18n } from 'i18next';
import { createI18n } from './create-i18n';
import { de } from './de/index';
import { en } from './en/index';
import type { Locale } from './locales';
import { LOCALES } from './locales';

const instances: Record<Locale, i18n> = { de: createI18n('de', de), en: createI18n('en', en) };

export const i18nFor = (locale: Locale): i18n => instances[locale];

/** The language a browser asks for (RFC 9110, Accept-Language), German when it asks for neither. */
export function preferredLocale(request: Request): Locale {
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return (
    LOCALES.find((locale) => locale === wanted.find((tag) => LOCALES.some((known) => known === tag))) ?? 'de'
  );
}
