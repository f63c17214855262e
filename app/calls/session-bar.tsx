import { useTranslation } from 'react-i18next';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { BreakChoice } from './break-choice';
import { KeyMap } from './key-map';
import { LastOutcome } from './last-outcome';
import type { OnScreen } from './on-screen.server';
import { SessionForm } from './session-form';
import { SessionProgress } from './session-progress';
import type { LastCall, SessionView } from './session-view.server';
import { SkipChoice } from './skip-choice';

type SessionBarProps = {
  session: SessionView;
  last: LastCall | null;
  current: OnScreen | null;
  upNext: OnScreen | null;
};

/** Below the zones: how far the session is, what can be undone, who comes next unless it takes courage, and the ways out. */
export function SessionBar({ session, last, current, upNext }: SessionBarProps) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const to = (verb: string) => `/calls/${session.id}/${verb}`;
  return (
    <section
      aria-label={t('calls.session.label')}
      className="flex flex-wrap items-center gap-x-5 gap-y-2 border-t pt-3"
    >
      <SessionProgress session={session} />
      {last && <LastOutcome call={last} />}
      {upNext && !session.courage && (
        <p className="min-w-20 grow basis-0 truncate text-muted text-sm max-lg:hidden">
          {t('calls.session.upNext', { name: nameOf({ ...upNext, phone: upNext.numbers[0]?.text }) })}
        </p>
      )}
      <div className="ml-auto flex flex-wrap gap-1.5">
        {current && <SkipChoice sessionId={session.id} prospectId={current.prospectId} />}
        <BreakChoice sessionId={session.id} />
        <SessionForm action={to('end')}>
          <Button type="submit" size="small" variant="quiet">
            {t('calls.session.end')}
          </Button>
        </SessionForm>
        <KeyMap outcomes={session.faces} />
      </div>
    </section>
  );
}
