import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Disclosure } from '~/ui/disclosure';
import { TextField } from '~/ui/text-field';
import { SessionForm } from './session-form';

/** Calling in spite of the hour, for a reason. */
export function OverrideForm({ sessionId, count }: { sessionId: string; count: number }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('calls.override.summary', { count })} className="justify-self-center">
      <SessionForm action={`/calls/${sessionId}/override`} className="flex flex-wrap items-end gap-2">
        <TextField
          field={{ id: 'override-reason', name: 'reason', required: true, maxLength: 200 }}
          label={t('calls.override.reason')}
          hint={t('calls.override.hint')}
          className="grow"
        />
        <Button type="submit">{t('calls.override.submit')}</Button>
      </SessionForm>
    </Disclosure>
  );
}
