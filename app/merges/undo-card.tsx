import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { Notice } from '~/ui/notice';
import { TextLink } from '~/ui/text-link';
import type { FoundMerge } from './find-merges.server';

/** Before undo: what it does and what stays. After it: both records, and what stayed. */
export function UndoCard({ merge, refusal }: { merge: FoundMerge; refusal?: string }) {
  const { t } = useTranslation();
  const { id, keptName: kept, goneName: gone, undoneAt } = merge;
  return (
    <Card className="grid max-w-2xl gap-4">
      {refusal && (
        <Notice tone="stop" title={t('merges.refused.title')} urgent>
          {t(`merges.refused.${refusal}` as 'merges.refused.merged_since')}
        </Notice>
      )}
      <p>{t(undoneAt ? 'merges.undo.done' : 'merges.undo.text', { kept, gone })}</p>
      <Staying merge={merge} />
      {undoneAt ? (
        <BothRecords merge={merge} />
      ) : (
        <Form method="post" action={`/merges/${id}/undo`}>
          <Button type="submit" variant="primary">
            {t('merges.undo.submit')}
          </Button>
        </Form>
      )}
    </Card>
  );
}

function Staying({ merge: { stays, keptName: kept } }: { merge: FoundMerge }) {
  const { t } = useTranslation();
  if (stays.lines === 0 && stays.changed.length === 0) return <p>{t('merges.undo.nothingStays')}</p>;
  return (
    <div>
      <p>{t('merges.undo.stays', { kept })}</p>
      <ul className="mt-1 list-disc pl-5">
        {stays.lines > 0 && <li>{t('merges.undo.lines', { count: stays.lines })}</li>}
        {stays.changed.map((table) => (
          <li key={table}>
            {t(`merges.table.${table}` as 'merges.table.prospects', {
              defaultValue: t('merges.table.other'),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function BothRecords({ merge: { kind, keptId, goneId, keptName, goneName } }: { merge: FoundMerge }) {
  const folder = kind === 'prospect' ? '/prospects' : '/companies';
  return (
    <ul className="grid gap-1">
      <li>
        <TextLink to={`${folder}/${keptId}`}>{keptName}</TextLink>
      </li>
      <li>
        <TextLink to={`${folder}/${goneId}`}>{goneName}</TextLink>
      </li>
    </ul>
  );
}
