import { useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';

/** What has just happened: the message before was approved, or something couldn't be done. */
export function MessageNotices() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const problem = search.get('problem');
  if (problem === 'stale' || problem === 'enrolled_elsewhere') {
    return (
      <Notice tone="stop" urgent className="mb-4">
        {t(`outbox.problem.${problem}`)}
      </Notice>
    );
  }
  if (!search.has('approved')) return null;
  return (
    <Notice tone="good" className="mb-4">
      {t('outbox.page.approved')}
    </Notice>
  );
}
