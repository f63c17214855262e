import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useOutcomeName } from '~/prospects/outcome-label';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { cx } from '~/ui/cx';
import { KeyCap } from '~/ui/key-cap';
import { TextLink } from '~/ui/text-link';
import { SessionForm } from './session-form';
import type { LastCall } from './session-view.server';

export const UNDO_ID = 'undo-outcome';

/** What was logged last, and the way back. */
export function LastOutcome({ call }: { call: LastCall }) {
  const { t } = useTranslation();
  const outcomeName = useOutcomeName();
  const nameOf = useDisplayName();
  return (
    <SessionForm action={`/calls/outcomes/${call.id}/undo`} className="flex min-w-0 items-center gap-2">
      <p className={cx('min-w-0 text-sm', !call.notices[0] && 'truncate')} aria-live="polite">
        {nameOf(call)}: <span className="font-medium">{outcomeName(call.outcome)}</span>
        {call.notices.map((notice) => (
          <span key={notice} className="block text-waiting">
            {t(`calls.refusal.${notice}` as 'calls.refusal.no_sequence')}
          </span>
        ))}
      </p>
      {call.outcome === 'won' && (
        <TextLink to={`/prospects/${call.prospectId}/conversion`} className="shrink-0 text-sm">
          {t('calls.session.convert')}
        </TextLink>
      )}
      <Button id={UNDO_ID} type="submit" size="small" variant="quiet">
        <Undo2 aria-hidden />
        {t('common.undo')}
        <KeyCap>U</KeyCap>
      </Button>
    </SessionForm>
  );
}
