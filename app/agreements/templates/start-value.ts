import { isLocale, type Locale } from '~/i18n/locales';
import { BUILT_IN } from '../built-in';
import { isAgreementKind } from '../built-in-kinds';
import type { AgreementTemplateValue } from './schema';

/** What the editor of a new template begins with: a copy of a built-in wording when the address names one. */
export function startValue(query: URLSearchParams, locale: Locale): AgreementTemplateValue {
  const wanted = query.get('language');
  const language = isLocale(wanted) ? wanted : locale;
  const from = query.get('from') ?? '';
  const copied = isAgreementKind(from);
  return {
    name: '',
    kind: copied ? from : 'nda',
    language,
    body: copied ? BUILT_IN[language][from] : '',
    version: 0,
  };
}
