import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { ImportView } from './queries.server';

const SEVERAL = ['phone_several', 'email_several'];

/** Asks what becomes of two numbers or addresses in one cell, once for all rows. */
export function SeveralNotice({ found }: { found: ImportView }) {
  const { t } = useTranslation();
  const rows = (found.problems ?? []).filter(({ issues }) =>
    issues.some(({ code, severity }) => severity === 'error' && SEVERAL.includes(code)),
  );
  if (rows.length === 0 || found.several === 'keep_all') return null;
  return (
    <Notice
      tone="waiting"
      title={t('imports.several.title', { count: rows.length })}
      action={
        <Form method="post" action={`/imports/${found.id}/several`}>
          <Button type="submit">{t('imports.several.submit')}</Button>
        </Form>
      }
    >
      {t('imports.several.text')}
    </Notice>
  );
}
