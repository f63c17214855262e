import { Form, Link, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';

export function ErasureForm({ prospectId }: { prospectId: string }) {
  const { t } = useTranslation();
  const pending = useNavigation().state === 'submitting';
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <Button type="submit" variant="danger" pending={pending}>
        {t('privacy.erasure.confirm')}
      </Button>
      <Button asChild variant="quiet">
        <Link to={`/prospects/${prospectId}`}>{t('common.cancel')}</Link>
      </Button>
    </Form>
  );
}
