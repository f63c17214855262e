import type { Locale } from '~/i18n/locales';
import type { ScriptContent } from '~db/schema/scripts';
import { englishScript } from './english-script';
import { germanScript } from './german-script';

/** What a new script begins with, by language. */
export const STARTING_CONTENT: Record<Locale, ScriptContent> = { de: germanScript, en: englishScript };
