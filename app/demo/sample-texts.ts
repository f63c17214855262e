import type { Locale } from '~/i18n/locales';
import { englishTexts } from './english-texts';
import { germanTexts, type SampleTexts } from './german-texts';

/** The words of the samples, by the language of the workspace; people, streets and towns are the same in both. */
export const SAMPLE_TEXTS: Record<Locale, SampleTexts> = { de: germanTexts, en: englishTexts };
