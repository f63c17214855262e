import { useTranslation } from 'react-i18next';
import { NOT_LEGAL_ADVICE } from '~/consent/country-rules';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { TextField } from '~/ui/text-field';
import type { OnScreen } from './on-screen.server';
import { SessionForm } from './session-form';

/** What speaks against this call: the law of the country, or the hour. Nothing while all is well. */
export function CallWarnings({ who, sessionId }: { who: OnScreen; sessionId: string }) {
  const { t } = useTranslation();
  const { permission, timing, promised } = who;
  return (
    <>
      {permission.verdict !== 'allow' && (
        <Notice tone={permission.verdict === 'block' ? 'stop' : 'waiting'} className="px-3">
          <div className="grid gap-2 text-sm">
            <p>{t(`consent.permission.${permission.reason}`)}</p>
            {permission.reason === 'presumed_interest_needed' && (
              <InterestForm prospectId={who.prospectId} sessionId={sessionId} />
            )}
            <p className="text-muted">{t(NOT_LEGAL_ADVICE)}</p>
          </div>
        </Notice>
      )}
      {timing.verdict !== 'ok' && !promised && (
        <Notice tone={timing.verdict === 'block' ? 'stop' : 'waiting'} className="px-3">
          <p className="text-sm">{t(`calls.timing.${timing.reason}`, { holiday: timing.holiday })}</p>
        </Notice>
      )}
    </>
  );
}

/** The reason behind presumed interest, noted before the call. */
function InterestForm({ prospectId, sessionId }: { prospectId: string; sessionId: string }) {
  const { t } = useTranslation();
  return (
    <SessionForm action={`/calls/${sessionId}/interest`} className="grid gap-2">
      <input type="hidden" name="prospectId" value={prospectId} />
      <TextField
        field={{ id: 'presumed-interest', name: 'presumedInterest', required: true, maxLength: 500 }}
        label={t('calls.screen.why')}
      />
      <Button type="submit" size="small">
        {t('calls.screen.noteReason')}
      </Button>
    </SessionForm>
  );
}
