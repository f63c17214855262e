import { useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';

/** Says that the form was saved, after the redirect to `?saved`. */
export function SavedNotice() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  if (!search.has('saved')) return null;
  return <Notice tone="good">{t('settings.saved')}</Notice>;
}
