import { Link } from '@remix-run/react';
import { CircleAlert, CloudOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { useOutcomeName } from '~/prospects/outcome-label';
import { Button } from '~/ui/button';
import { changeOutcome, forgetOutcome, type KeptOutcome, useKeptOutcomes } from './kept-outcomes';

/** On every page: how many outcomes wait for the connection, and those the server won't take. */
export function KeptNotice({ memberId }: { memberId: string }) {
  const { t } = useTranslation();
  const kept = useKeptOutcomes(memberId);
  const waiting = kept.filter(({ refused }) => !refused).length;
  return (
    <>
      {waiting > 0 && (
        <div role="status" className="rounded-md border border-waiting/40 bg-waiting-soft p-3 text-sm">
          <p className="flex items-center gap-1.5 font-medium">
            <CloudOff aria-hidden className="size-4 shrink-0 text-waiting" />
            {t('calls.kept.waiting', { count: waiting })}
          </p>
          <p className="text-muted">{t('calls.kept.waitingText')}</p>
        </div>
      )}
      {kept.map((one) => one.refused && <Refused key={one.callId} memberId={memberId} kept={one} />)}
    </>
  );
}

/** One that was set aside: what happened, what is kept, what to do. */
function Refused({ memberId, kept }: { memberId: string; kept: KeptOutcome }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const outcomeName = useOutcomeName();
  const fields = new Map(kept.fields);
  const outcome = fields.get('conversation') ?? fields.get('result');
  const note = fields.get('note');
  const unknown = { defaultValue: t('calls.kept.refused.invalid') };
  const reason = t(`calls.kept.refused.${kept.refused}` as 'calls.kept.refused.failed', unknown);
  const sendAgain = () => changeOutcome(memberId, kept.callId, { refused: null, failures: 0 });
  return (
    <div role="alert" className="grid gap-2 rounded-md border border-stop/40 bg-stop-soft p-3 text-sm">
      <p className="flex items-start gap-1.5 font-medium">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-stop" />
        {t('calls.kept.refused.title')}
      </p>
      <p className="wrap-anywhere">
        <Link to={`/prospects/${kept.prospectId}`} className="underline">
          {kept.name}
        </Link>
        {outcome && `: ${outcomeName(outcome)}`}
        <span className="block text-muted">{formats.moment(new Date(kept.keptAt))}</span>
        {note && <span className="block text-muted italic">{note}</span>}
      </p>
      <p>{reason}</p>
      <div className="flex flex-wrap gap-1.5">
        <Button type="button" size="small" onClick={sendAgain}>
          {t('calls.kept.again')}
        </Button>
        <Button
          type="button"
          size="small"
          variant="quiet"
          onClick={() => forgetOutcome(memberId, kept.callId)}
        >
          {t('calls.kept.forget')}
        </Button>
      </div>
    </div>
  );
}
