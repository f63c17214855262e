import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '~/i18n/use-locale';
import { reportWords } from './report-words';

/** `reportWords` in the language of the page. */
export function useReportWords() {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => reportWords(t, locale), [t, locale]);
}
