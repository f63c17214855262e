import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';

/** For a file she doesn't want to import after all; without JavaScript too. */
export function DiscardForm({ importId }: { importId: string }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('imports.discard.open')}>
      <Form method="post" action={`/imports/${importId}/removal`} className="grid justify-items-start gap-3">
        <p className="max-w-prose text-muted">{t('imports.discard.text')}</p>
        <Button type="submit" variant="danger">
          {t('imports.discard.submit')}
        </Button>
      </Form>
    </Disclosure>
  );
}
