import type { Locale } from '~/i18n/locales';
import type { AgreementKind } from './built-in-kinds';
import { englishNda } from './english-nda';
import { englishService } from './english-service';
import { germanNda } from './german-nda';
import { germanService } from './german-service';

/** The wordings everybody can begin with, before she has her own. */
export const BUILT_IN: Record<Locale, Record<AgreementKind, string>> = {
  de: { nda: germanNda, service: germanService },
  en: { nda: englishNda, service: englishService },
};
