import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { canUndo } from './change';
import type { ChangeView } from './find-change.server';

/** What came of a change: how many, why not the others, and the way back. */
export function ChangeSummary({ change, back }: { change: ChangeView; back: string }) {
  const { t } = useTranslation();
  const { kind, target, counts, state } = change;
  if (state === 'undone') {
    return (
      <Notice tone="good" className="mb-4">
        {t('bulk.undone')}
      </Notice>
    );
  }
  const { changed = 0, ...others } = counts;
  const reasons = Object.entries(others).filter(([, count]) => count > 0);
  const undoable = canUndo(kind) && changed > 0;
  return (
    <Notice
      className="mb-4"
      tone={changed > 0 ? 'good' : 'info'}
      title={t(`bulk.changed.${kind}`, { count: changed, name: target?.name })}
      action={
        undoable && (
          <Form method="post" action={`/prospects/changes/${change.id}/undo`} preventScrollReset>
            <input type="hidden" name="back" value={back} />
            <Button type="submit" size="small">
              {t('bulk.undo')}
            </Button>
          </Form>
        )
      }
    >
      {state === 'cancelled' && <p>{t('bulk.cancelled')}</p>}
      {reasons.length > 0 && (
        <ul>
          {reasons.map(([reason, count]) => (
            <li key={reason}>
              {t(`bulk.reasons.${reason}` as 'bulk.reasons.gone', {
                count,
                reason,
                defaultValue: t('bulk.reasons.other', { count, reason }),
              })}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
