import { useTranslation } from 'react-i18next';
import { TimeField } from '~/callbacks/time-field';
import { KeyCap } from '~/ui/key-cap';
import { ConsentStep } from './consent-step';
import { OutcomeButton } from './outcome-button';
import { OutcomeStep } from './outcome-step';
import { CONVERSATIONS, type Conversation } from './outcomes';
import type { ReportFields } from './report-fields';

/** These offer a time even when their rule asks for none. */
const WITH_TIME: readonly Conversation[] = ['callback', 'meeting_booked'];

/** What came of talking to the person. */
export function ConversationChoice(props: ReportFields) {
  const { t } = useTranslation();
  return (
    <fieldset
      data-axis="conversation"
      className="grid grid-cols-2 gap-1.5 group-has-[[data-axis=result]_details[open]]:lg:hidden"
    >
      <legend className="mb-1.5 flex items-center gap-2 font-medium text-muted text-sm">
        {t('calls.screen.reached')} <KeyCap>{props.outcomes.connected.shortcut.toUpperCase()}</KeyCap>
      </legend>
      {CONVERSATIONS.map((name) => (
        <Choice key={name} name={name} {...props} />
      ))}
    </fieldset>
  );
}

function Choice({ name, who, fields, outcomes, pending, madeAt }: ReportFields & { name: Conversation }) {
  const { t } = useTranslation();
  const { shortcut, needsCallback } = outcomes[name];
  const words = { axis: 'conversation', name, label: t(`calls.conversation.${name}`), shortcut } as const;
  const time = fields.timeOf(name);
  const isTimed = needsCallback || WITH_TIME.includes(name);
  const isConsent = name === 'send_documents';
  if (!isTimed && !isConsent) return <OutcomeButton {...words} pending={pending} />;
  const { emailAddress, scope } = fields;
  const submit = isConsent
    ? 'consent.submit'
    : name === 'meeting_booked'
      ? 'meeting.submit'
      : 'callback.submit';
  return (
    <OutcomeStep
      {...words}
      pending={pending}
      submit={t(`calls.${submit}`)}
      open={Boolean(time.errors ?? (isConsent && emailAddress.errors))}
    >
      {isConsent && <ConsentStep who={who} address={emailAddress} scope={scope} />}
      {isTimed && (
        <TimeField
          field={time}
          zone={who.zone}
          picks={who.picks}
          initial={needsCallback ? (who.picks[0] ?? '') : ''}
          madeAt={madeAt}
        />
      )}
    </OutcomeStep>
  );
}
