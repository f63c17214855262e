import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';

/** A way back for whoever made a client too early. */
export function UndoConversion({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('clients.undo.title')}>
      <Form method="post" action={`/clients/${clientId}/undo`} className="grid justify-items-start gap-3">
        <p className="text-muted text-sm">{t('clients.undo.text')}</p>
        <Button type="submit" variant="danger">
          {t('clients.undo.submit')}
        </Button>
      </Form>
    </Disclosure>
  );
}
