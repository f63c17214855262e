import { useTranslation } from 'react-i18next';
import type { InlineWords } from '~/ui/use-inline-edit';

/** What editing in place says, on every record. */
export function useInlineWords(): InlineWords {
  const { t } = useTranslation();
  return {
    edit: (label) => t('record.edit', { label }),
    save: t('common.save'),
    cancel: t('common.cancel'),
    conflict: t('record.conflict'),
    stored: t('record.stored'),
    yours: t('record.yours'),
    nothing: t('record.nothing'),
    takeStored: t('record.takeStored'),
    saveMine: t('record.saveMine'),
  };
}
