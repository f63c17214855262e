import { useTranslation } from 'react-i18next';
import { NOT_LEGAL_ADVICE } from '~/consent/country-rules';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import { TextField } from '~/ui/text-field';
import type { OnScreen } from './on-screen.server';
import { OverrideForm } from './override-form';
import { SessionForm } from './session-form';
import type { SessionView } from './session-view.server';

/** What speaks against this call: the law of the country, or the hour. Nothing while all is well. */
export function CallWarnings({ who, session }: { who: OnScreen; session: SessionView }) {
  const { t } = useTranslation();
  const { permission, timing } = who;
  return (
    <>
      {permission.verdict !== 'allow' && (
        <Notice tone={permission.verdict === 'block' ? 'stop' : 'waiting'} className="px-3">
          <div className="grid gap-2 text-sm">
            <p>{t(`consent.permission.${permission.reason}`)}</p>
            {permission.verdict === 'warn' && mayBePresumed(who) && (
              <InterestForm prospectId={who.prospectId} sessionId={session.id} />
            )}
            <p className="text-muted">{t(NOT_LEGAL_ADVICE)}</p>
          </div>
        </Notice>
      )}
      {timing.verdict !== 'ok' && (
        <Notice tone={timing.verdict === 'block' ? 'stop' : 'waiting'} className="px-3">
          <div className="grid gap-2 text-sm">
            <p>{t(`calls.timing.${timing.reason}`, { holiday: timing.holiday })}</p>
            {timing.verdict === 'warn' && <WhyAllTheSame who={who} session={session} />}
          </div>
        </Notice>
      )}
    </>
  );
}

/** Her reason to call at a bad hour: asked for, and then shown. */
function WhyAllTheSame({ who, session }: { who: OnScreen; session: SessionView }) {
  const { t } = useTranslation();
  const reason = who.overrideReason;
  if (!reason) return <OverrideForm sessionId={session.id} prospectId={who.prospectId} />;
  return <p className="wrap-anywhere text-muted">{t('calls.override.given', { reason })}</p>;
}

/** Whether a reason would help: none is noted, and none better is known. */
const mayBePresumed = ({ presumedInterest, legalBasis }: OnScreen) =>
  !presumedInterest && legalBasis !== 'existing_customer';

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
