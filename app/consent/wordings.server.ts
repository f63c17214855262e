import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';

export type ConsentWordings = Record<'packet' | 'further', string>;

/** The sentences that are read aloud on the phone, in the language of the call: for one packet, and for more. */
export function consentWordings(language: Locale): ConsentWordings {
  const { t } = i18nFor(language);
  return { packet: t('consent.wording.packet'), further: t('consent.wording.further') };
}
