import { useTranslation } from 'react-i18next';
import { displayName, type Named } from './prospect-name';

/** Names a prospect in the language of the page, whatever little is known of it. */
export function useDisplayName(): (prospect: Named) => string {
  const { t } = useTranslation();
  return (prospect) => displayName(prospect) ?? t('prospects.unnamed');
}
