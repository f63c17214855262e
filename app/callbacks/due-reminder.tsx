import { Form, Link, useFetcher, useLocation, useMatches } from '@remix-run/react';
import { AlarmClock, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { cx } from '~/ui/cx';
import { IconButton } from '~/ui/icon-button';
import type { Due } from './find-due.server';

const EVERY = 30_000;
const PUT_ASIDE = 'anklang.callback-put-aside';

/** The callback whose time has come, on every page: calm, beside the work, and never taking the focus. */
export function DueReminder({ due }: { due: Due }) {
  const { t } = useTranslation();
  const nameOf = useDisplayName();
  const formats = useFormats();
  const { next, isLate, overdue, putAside } = useDue(due);
  const isListed = ['/today', '/callbacks'].includes(useLocation().pathname);
  const isOnScreen = useMatches().some(({ data }) => onScreen(data) === next?.prospectId);
  if (!next || isListed || isOnScreen) return null;
  return (
    <div
      role="status"
      className={cx(
        'grid gap-2 rounded-md border p-3 text-sm',
        isLate ? 'border-stop/40 bg-stop-soft' : 'border-waiting/40 bg-waiting-soft',
      )}
    >
      <div className="flex items-start justify-between gap-2">
        <p className="flex items-center gap-1.5 font-medium">
          <AlarmClock aria-hidden className={cx('size-4 shrink-0', isLate ? 'text-stop' : 'text-waiting')} />
          {t(isLate ? 'callbacks.reminder.late' : 'callbacks.reminder.soon', {
            time: formats.moment(next.dueAt),
          })}
        </p>
        <IconButton icon={X} size="small" label={t('callbacks.reminder.putAside')} onClick={putAside} />
      </div>
      <p className="wrap-anywhere">
        <Link to={`/prospects/${next.prospectId}`} className="hover:underline">
          {nameOf(next)}
        </Link>
        {next.note && <span className="line-clamp-2 text-muted">{next.note}</span>}
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Form method="post" action={`/calls/prospects/${next.prospectId}`}>
          <Button type="submit" size="small">
            {t('callbacks.callNow')}
          </Button>
        </Form>
        {overdue > 1 && (
          <Link to="/callbacks" className="underline">
            {t('callbacks.reminder.all', { count: overdue })}
          </Link>
        )}
      </div>
    </div>
  );
}

/** Whom the call screen shows, when it is the page. */
const onScreen = (data: unknown) =>
  (data as { current?: { prospectId: string } | null } | undefined)?.current?.prospectId ?? null;

/** What the server says twice a minute, without what she has put aside in this tab. */
function useDue(first: Due) {
  const { data, load, state } = useFetcher<Due | null>({ key: 'due-callbacks' });
  const [aside, setAside] = useState<string | null>(null);
  useEffect(() => setAside(sessionStorage.getItem(PUT_ASIDE)), []);
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && navigator.onLine && state === 'idle')
        load('/callbacks/due');
    }, EVERY);
    return () => clearInterval(timer);
  }, [load, state]);
  const { next, isLate, overdue } = data ?? first;
  const name = next && `${next.id} ${next.dueAt.getTime()}`;
  const putAside = () => {
    sessionStorage.setItem(PUT_ASIDE, name ?? '');
    setAside(name);
  };
  return { next: name === aside ? null : next, isLate, overdue, putAside };
}
