import { useTranslation } from 'react-i18next';
import { TimeField } from '~/callbacks/time-field';
import { FrontDeskFields } from './front-desk-fields';
import { OutcomeButton } from './outcome-button';
import { OutcomeStep } from './outcome-step';
import { type CallResult, RESULTS } from './outcomes';
import type { ReportFields } from './report-fields';

const MISSED = RESULTS.filter((result) => result !== 'connected');

/** What happened on the line when the person was not on the phone. */
export function MissedChoice(props: ReportFields) {
  const { t } = useTranslation();
  return (
    <fieldset
      data-axis="result"
      className="grid grid-cols-2 gap-1.5 group-has-[[data-axis=conversation]_details[open]]:lg:hidden"
    >
      <legend className="mb-1.5 font-medium text-muted text-sm">{t('calls.screen.missed')}</legend>
      {MISSED.map((name) => (
        <Choice key={name} name={name} {...props} />
      ))}
    </fieldset>
  );
}

function Choice({ name, who, fields, outcomes, pending, madeAt }: ReportFields & { name: CallResult }) {
  const { t } = useTranslation();
  const { shortcut, needsCallback } = outcomes[name];
  const words = { axis: 'result', name, label: t(`calls.result.${name}`), shortcut, pending } as const;
  const time = fields.timeOf(name);
  const isFrontDesk = name === 'gatekeeper';
  if (!isFrontDesk && !needsCallback) return <OutcomeButton {...words} />;
  return (
    <OutcomeStep {...words} submit={t('calls.frontDesk.submit')} open={Boolean(time.errors)}>
      {isFrontDesk && <FrontDeskFields known={who.gatekeepers[0] ?? null} fields={fields} />}
      <TimeField
        field={time}
        label={t('calls.frontDesk.callAgain')}
        zone={who.zone}
        picks={who.picks}
        initial={needsCallback ? (who.picks[0] ?? '') : ''}
        focused={!isFrontDesk}
        madeAt={madeAt}
      />
    </OutcomeStep>
  );
}
