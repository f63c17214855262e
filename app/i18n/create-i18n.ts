import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from './locales';
import type { SomeTranslations } from './translations';

/** One language, ready at once. Texts that come later appear where they are missing. React escapes what it shows. */
export function createI18n(locale: Locale, translations: SomeTranslations): i18n {
  const instance = createInstance();
  instance.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation: translations } },
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { bindI18nStore: 'added' },
  });
  return instance;
}
