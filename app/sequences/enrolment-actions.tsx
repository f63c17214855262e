import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';
import { TextField } from '~/ui/text-field';
import type { EnrolmentRow } from './list-enrolments.server';

type EnrolmentActionsProps = {
  row: Pick<EnrolmentRow, 'id' | 'state' | 'nextStepAt' | 'deliveryState'>;
  /** Of the prospect. */
  name: string;
  /** Number of the version in force when the enrolment is in an older one. */
  moveTo: number | null;
};

/** What can be done with somebody who is in a sequence; taking out asks once, for it can't be undone. */
export function EnrolmentActions({ row, name, moveTo }: EnrolmentActionsProps) {
  const { t } = useTranslation();
  const { id, state, nextStepAt, deliveryState } = row;
  const canMove = nextStepAt !== null || deliveryState === 'queued' || deliveryState === 'awaiting_approval';
  const isPaused = state === 'paused' || state === 'paused_ooo';
  return (
    <fieldset className="grid min-w-0 justify-items-start gap-1 text-left">
      <legend className="sr-only">{t('sequences.enrolments.actions', { name })}</legend>
      <div className="flex flex-wrap gap-1.5">
        <ActionForm action={`/enrolments/${id}/${isPaused ? 'resume' : 'pause'}`}>
          {t(isPaused ? 'sequences.enrolments.resume' : 'sequences.enrolments.pause')}
        </ActionForm>
        {moveTo !== null && (
          <ActionForm action={`/enrolments/${id}/version`}>
            {t('sequences.enrolments.move', { number: moveTo })}
          </ActionForm>
        )}
      </div>
      {canMove && (
        <Disclosure summary={t('sequences.enrolments.reschedule')} className="text-sm">
          <Form
            method="post"
            action={`/enrolments/${id}/time`}
            preventScrollReset
            className="grid justify-items-start gap-2"
          >
            <TextField
              field={{ id: `at-${id}`, name: 'at', required: true }}
              label={t('sequences.enrolments.newTime')}
              hint={t('sequences.enrolments.newTimeHint')}
              type="datetime-local"
              className="max-w-60"
            />
            <Button type="submit" size="small">
              {t('sequences.enrolments.reschedule')}
            </Button>
          </Form>
        </Disclosure>
      )}
      <Disclosure summary={t('sequences.enrolments.exit')} className="text-sm">
        <p className="mb-2 max-w-56 text-muted">{t('sequences.enrolments.exitText', { name })}</p>
        <ActionForm action={`/enrolments/${id}/exit`} danger>
          {t('sequences.enrolments.exit')}
        </ActionForm>
      </Disclosure>
    </fieldset>
  );
}

type ActionFormProps = { action: string; danger?: boolean; children: string };

function ActionForm({ action, danger = false, children }: ActionFormProps) {
  return (
    <Form method="post" action={action} preventScrollReset>
      <Button type="submit" size="small" variant={danger ? 'danger' : 'secondary'}>
        {children}
      </Button>
    </Form>
  );
}
