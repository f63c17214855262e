import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { useOutcomeName } from '~/prospects/outcome-label';
import { Button } from '~/ui/button';
import { Card, Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';
import { Stat, StatList } from '~/ui/stat';
import { BreakTimer } from './break-timer';
import type { Outlook } from './outlook.server';
import { SessionForm } from './session-form';
import type { SessionView } from './session-view.server';

/** A session that rests or has ended: what it has come to, and how to go on. */
export function SessionOver({ session, outlook }: { session: SessionView; outlook: Outlook | null }) {
  const { t } = useTranslation();
  const isPaused = session.state === 'paused';
  return (
    <div className="grid gap-6">
      <PageHeader
        className="mb-0"
        back={{ to: '/calls', label: t('calls.title') }}
        title={t(isPaused ? 'calls.session.pausedTitle' : 'calls.session.endedTitle')}
        text={t(isPaused ? 'calls.session.pausedText' : 'calls.session.endedText')}
        actions={
          isPaused ? (
            <SessionForm action={`/calls/${session.id}/resume`}>
              <Button type="submit" variant="primary">
                {t('calls.session.resume')}
              </Button>
            </SessionForm>
          ) : (
            <Button asChild variant="primary">
              <Link to="/calls">{t('calls.session.another')}</Link>
            </Button>
          )
        }
      />
      {isPaused && session.breakUntil && <BreakTimer until={session.breakUntil} />}
      <SessionSummary session={session} />
      {outlook && <WhatIsNext outlook={outlook} />}
    </div>
  );
}

/** What a session has come to, in numbers that don't compare her with anybody. */
function SessionSummary({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const outcomeName = useOutcomeName();
  const reached = session.outcomes.reduce((sum, outcome) => sum + (outcome.reached ? outcome.count : 0), 0);
  const countOf = (name: string) => session.outcomes.find(({ outcome }) => outcome === name)?.count ?? 0;
  return (
    <>
      <StatList>
        <Stat
          label={t('calls.session.calls')}
          value={session.made}
          note={t('calls.session.goal', { goal: session.goal })}
        />
        <Stat label={t('calls.session.conversations')} value={reached} />
        <Stat label={t('calls.session.packets')} value={countOf('send_documents')} />
        <Stat label={t('calls.session.callbacks')} value={countOf('callback')} />
        <Stat
          label={t('calls.session.time')}
          value={t('calls.break.minutes', { count: Math.round(session.seconds / 60) })}
        />
      </StatList>
      {session.outcomes.length > 0 && (
        <Section title={t('calls.session.outcomes')}>
          <ul className="grid gap-1.5">
            {session.outcomes.map(({ outcome, count }) => (
              <li key={outcome} className="flex justify-between gap-4">
                {outcomeName(outcome)}
                <span className="tabular-nums">{count}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {session.outcomes.length === 0 && <Card className="text-muted">{t('calls.session.noCalls')}</Card>}
    </>
  );
}

/** What waits for the next session, and since when it makes sense. */
function WhatIsNext({ outlook: { waiting, nextAt } }: { outlook: Outlook }) {
  const { t } = useTranslation();
  if (waiting === 0 && !nextAt) return null;
  return (
    <Section title={t('calls.session.whatIsNext')}>
      {waiting > 0 && <p>{t('calls.nobody.waiting', { count: waiting })}</p>}
      {nextAt && (
        <p>
          {t('calls.nobody.next')} <When at={nextAt} />
        </p>
      )}
    </Section>
  );
}
