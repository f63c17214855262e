import type { Locale } from '~/i18n/locales';
import type { ScriptContent } from '~db/schema/scripts';
import { englishFollowUp } from './english-follow-up';
import { englishScript } from './english-script';
import { germanFollowUp } from './german-follow-up';
import { germanScript } from './german-script';

/** What a new script begins with, by language. */
export const STARTING_CONTENT: Record<Locale, ScriptContent> = { de: germanScript, en: englishScript };

/** What a workspace says to those who have her documents, by language. */
export const FOLLOW_UP_CONTENT: Record<Locale, ScriptContent> = { de: germanFollowUp, en: englishFollowUp };
