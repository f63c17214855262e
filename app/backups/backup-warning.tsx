import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';

/** Says that backups have stopped, and leads to where that is set right. */
export function BackupWarning() {
  const { t } = useTranslation();
  return (
    <Notice
      tone="waiting"
      title={t('backups.warning.title')}
      action={
        <Button asChild size="small">
          <Link to="/settings/backups">{t('backups.warning.action')}</Link>
        </Button>
      }
    >
      {t('backups.warning.text')}
    </Notice>
  );
}
