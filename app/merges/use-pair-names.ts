import { useTranslation } from 'react-i18next';

/** What to call the two records of a pair: of one name, as duplicates often are, each says what becomes of it. */
export function usePairNames(kept: string, gone: string): { kept: string; gone: string } {
  const { t } = useTranslation();
  if (kept !== gone) return { kept, gone };
  return { kept: t('merges.pair.staying', { name: kept }), gone: t('merges.pair.going', { name: gone }) };
}
