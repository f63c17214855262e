import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { TextField } from '~/ui/text-field';
import { SessionForm } from './session-form';

/** Calling in spite of the hour, for a reason: the prospect on the screen, or else whoever comes up. */
export function OverrideForm({ sessionId, prospectId }: { sessionId: string; prospectId?: string }) {
  const { t } = useTranslation();
  return (
    <SessionForm action={`/calls/${sessionId}/override`} className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="prospectId" value={prospectId} />
      <TextField
        field={{ id: 'override-reason', name: 'reason', required: true, maxLength: 200 }}
        label={t('calls.override.reason')}
        hint={t(prospectId ? 'calls.override.hintForOne' : 'calls.override.hint')}
        className="grow"
      />
      <Button type="submit">{t('calls.override.submit')}</Button>
    </SessionForm>
  );
}
