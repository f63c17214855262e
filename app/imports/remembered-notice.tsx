import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { ImportView } from './queries.server';

/** Says where the columns' meaning comes from, and begins anew on demand. */
export function RememberedNotice({ found }: { found: ImportView }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  if (!found.rememberedFrom) return null;
  const { fileName: file, at } = found.rememberedFrom;
  return (
    <Notice
      tone="good"
      title={t('imports.remembered.title', { file })}
      action={
        <Form method="post" action={`/imports/${found.id}/recognition`}>
          <Button type="submit">{t('imports.remembered.anew')}</Button>
        </Form>
      }
    >
      {t('imports.remembered.text', { date: day(new Date(at)) })}
    </Notice>
  );
}
