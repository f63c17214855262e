import { useTranslation } from 'react-i18next';
import { isLocale, type Locale } from './locales';

/** The language of the page. */
export function useLocale(): Locale {
  const { language } = useTranslation().i18n;
  return isLocale(language) ? language : 'de';
}
