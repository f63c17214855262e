import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from './locales';
import type { Translations } from './translations';

/** One language, ready at once: nothing is loaded later. React escapes what it shows. */
export function createI18n(locale: Locale, translations: Translations): i18n {
  const instance = createInstance();
  instance.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation: translations } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}
