import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { TextLink } from '~/ui/text-link';

type ReopenProspectProps = { clientId: string; prospectId: string; isProspectAgain: boolean };

/** A way to win a former client once more, or the way to the contact when that has begun. */
export function ReopenProspect({ clientId, prospectId, isProspectAgain }: ReopenProspectProps) {
  const { t } = useTranslation();
  if (isProspectAgain) {
    return (
      <Notice tone="info" title={t('clients.again.begun')}>
        {t('clients.again.begunText')}{' '}
        <TextLink to={`/prospects/${prospectId}`}>{t('clients.page.toContact')}</TextLink>
      </Notice>
    );
  }
  return (
    <Notice tone="info" title={t('clients.again.title')}>
      <p>{t('clients.again.text')}</p>
      <Form method="post" action={`/clients/${clientId}/prospect`} className="mt-2">
        <Button type="submit" size="small">
          {t('clients.again.submit')}
        </Button>
      </Form>
    </Notice>
  );
}
