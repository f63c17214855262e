import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { MOST_COUNTED } from './counting';

/** How many prospects there are in words and in short; beyond what is counted, 'more than'. */
export function useCountWords() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const most = number(MOST_COUNTED);
  return {
    words: (count: number) =>
      count > MOST_COUNTED ? t('prospects.list.countMany', { most }) : t('prospects.list.count', { count }),
    short: (count: number) => (count > MOST_COUNTED ? `${most}+` : number(count)),
  };
}
