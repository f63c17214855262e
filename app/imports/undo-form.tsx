import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';
import type { ImportView } from './queries.server';

/** Says what undo takes back and what it leaves, then does it; without JavaScript too. */
export function UndoForm({ found }: { found: ImportView }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('imports.undo.open')}>
      <Form method="post" action={`/imports/${found.id}/undo`} className="grid justify-items-start gap-3">
        <p className="max-w-prose text-muted">{t('imports.undo.text')}</p>
        <Button type="submit" variant="danger">
          {t('imports.undo.submit')}
        </Button>
      </Form>
    </Disclosure>
  );
}
