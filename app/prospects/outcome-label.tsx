import { useTranslation } from 'react-i18next';
import { CONVERSATIONS } from '~/calls/outcomes';
import { When } from '~/i18n/when';

/** What came of the last call, and when it was. */
export function OutcomeLabel({ outcome, at }: { outcome: string | null; at: Date | null }) {
  const outcomeName = useOutcomeName();
  if (!outcome) return null;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      {outcomeName(outcome)}
      {at && <When at={at} as="day" className="text-muted text-sm" />}
    </span>
  );
}

/** Names an outcome, of the conversation or of the line. */
export function useOutcomeName(): (outcome: string) => string {
  const { t } = useTranslation();
  return (outcome) => {
    const axis = CONVERSATIONS.some((known) => known === outcome) ? 'conversation' : 'result';
    return t(`calls.${axis}.${outcome}` as 'common.save');
  };
}
