import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';

/** A way to win a former client once more. */
export function ReopenProspect({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('clients.again.title')}>
      <Form method="post" action={`/clients/${clientId}/prospect`} className="grid justify-items-start gap-3">
        <p className="text-muted text-sm">{t('clients.again.text')}</p>
        <Button type="submit">{t('clients.again.submit')}</Button>
      </Form>
    </Disclosure>
  );
}
