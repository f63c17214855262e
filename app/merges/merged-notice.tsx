import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { MergeLine } from './find-merges.server';

/** What a record was made one with, and the way back. */
export function MergedNotice({ merge }: { merge: MergeLine }) {
  const { t } = useTranslation();
  return (
    <div className="mb-6">
      <Notice
        tone="info"
        title={t('merges.notice.title', { name: merge.goneName })}
        action={
          <Button asChild size="small">
            <Link to={`/merges/${merge.id}`}>{t('merges.notice.undo')}</Link>
          </Button>
        }
      >
        <When at={merge.at} />
      </Notice>
    </div>
  );
}
