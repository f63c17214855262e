import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { When } from '~/i18n/when';
import { Badge } from '~/ui/badge';
import { Button } from '~/ui/button';
import { TextLink } from '~/ui/text-link';
import type { SessionRow } from './list-sessions.server';

/** Sessions, one line each: where from, when, how many calls; open ones with the way back in. */
export function SessionList({ sessions }: { sessions: SessionRow[] }) {
  const { t } = useTranslation();
  return (
    <ul className="grid divide-y">
      {sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3">
          <div className="grid grow">
            <p className="flex items-center gap-2 font-medium">
              <TextLink to={`/calls/${session.id}`}>{session.from ?? t('calls.start.today')}</TextLink>
              {session.state === 'paused' && <Badge tone="waiting">{t('calls.session.paused')}</Badge>}
            </p>
            <p className="text-muted text-sm">
              <When at={session.startedAt} /> · {t('calls.session.callCount', { count: session.made })} ·{' '}
              {t('calls.session.reachedCount', { count: session.reached })}
            </p>
          </div>
          <GoOn session={session} />
        </li>
      ))}
    </ul>
  );
}

function GoOn({ session: { id, state } }: { session: SessionRow }) {
  const { t } = useTranslation();
  if (state === 'ended') return null;
  if (state === 'active') {
    return (
      <Button asChild variant="primary">
        <Link to={`/calls/${id}`}>{t('calls.session.resume')}</Link>
      </Button>
    );
  }
  return (
    <Form method="post" action={`/calls/${id}/resume`}>
      <Button type="submit">{t('calls.session.resume')}</Button>
    </Form>
  );
}
