import { useTranslation } from 'react-i18next';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';

/** The head of a merge, and what to do when other than two records were ticked. */
export function MergeHead({
  kind,
  count,
  back,
}: {
  kind: 'prospect' | 'company';
  count: number;
  back: string;
}) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t(`merges.title.${kind}`)}
        text={t(`merges.text.${kind}`)}
        back={{ to: back, label: t('merges.back') }}
      />
      {(count === 0 || count > 2) && (
        <Notice tone="waiting" title={t('merges.two.title')}>
          {t('merges.two.text', { count })}
        </Notice>
      )}
    </>
  );
}
