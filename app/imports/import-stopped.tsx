import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { ImportCounts } from './import-counts';
import type { ImportView } from './queries.server';
import { UndoForm } from './undo-form';

/** An import that ended before its last row: what is kept, and the way on. */
export function ImportStopped({ found }: { found: ImportView }) {
  const { t } = useTranslation();
  const failed = found.state === 'failed';
  return (
    <div className="grid gap-6">
      <Notice
        tone={failed ? 'stop' : 'waiting'}
        title={t(`imports.stopped.${failed ? 'failed' : 'cancelled'}`)}
        action={
          <Form method="post" action={`/imports/${found.id}/commit`}>
            <Button type="submit">{t('imports.stopped.goOn')}</Button>
          </Form>
        }
      >
        {t('imports.stopped.kept', { count: found.rowsDone })}{' '}
        {failed &&
          t(`imports.stopped.reason.${found.failure === 'file_missing' ? 'file_missing' : 'unexpected'}`)}
      </Notice>
      {found.counts && <ImportCounts counts={found.counts} done />}
      {found.rowsDone > 0 && <UndoForm found={found} />}
    </div>
  );
}
