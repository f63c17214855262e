import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';

/** A client: contracts have to be kept. The way that is left is an objection. */
export function ErasureRefused({ prospectId }: { prospectId: string }) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="stop"
      title={t('privacy.erasure.isClient')}
      action={
        <Button asChild>
          <Link to={`/prospects/${prospectId}/objection`}>{t('privacy.rights.objection')}</Link>
        </Button>
      }
    >
      {t('privacy.erasure.isClientText')}
    </Notice>
  );
}
