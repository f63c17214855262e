import { Form, Link } from '@remix-run/react';
import { PhoneCall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { Button } from '~/ui/button';
import { cx } from '~/ui/cx';
import { TextLink } from '~/ui/text-link';
import type { CallbackRow } from './queries.server';

/** Promised callbacks one below the other: who, when, what was said, and the way to keep or move each. */
export function CallbackList({ callbacks }: { callbacks: CallbackRow[] }) {
  return (
    <ul className="grid divide-y">
      {callbacks.map((callback) => (
        <CallbackLine key={callback.id} callback={callback} />
      ))}
    </ul>
  );
}

function CallbackLine({ callback }: { callback: CallbackRow }) {
  const { t } = useTranslation();
  const { isPast, time } = useFormats();
  const nameOf = useDisplayName();
  const name = nameOf(callback);
  const isDue = isPast(callback.dueAt);
  const there = callback.wallTime.slice(11);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
      <div className="grid min-w-48 grow">
        <p className="font-medium">
          <TextLink to={`/prospects/${callback.prospectId}`}>{name}</TextLink>
          {callback.company && callback.company !== name && (
            <span className="font-normal text-muted"> · {callback.company}</span>
          )}
        </p>
        <p className={cx('text-sm', isDue ? 'font-medium text-stop' : 'text-muted')}>
          {isDue && `${t('callbacks.late')} `}
          <When at={callback.dueAt} />
          {there !== time(callback.dueAt) && ` · ${t('callbacks.there', { time: there })}`}
        </p>
        {callback.note && <p className="wrap-anywhere line-clamp-2 text-muted text-sm">{callback.note}</p>}
      </div>
      <div className="flex items-center gap-2">
        <Button asChild size="small" variant="quiet">
          <Link to={`/callbacks/${callback.id}`}>{t('callbacks.move')}</Link>
        </Button>
        <Form method="post" action={`/calls/prospects/${callback.prospectId}`}>
          <Button type="submit" size="small" variant={isDue ? 'primary' : 'secondary'}>
            <PhoneCall aria-hidden />
            {t('callbacks.callNow')}
          </Button>
        </Form>
      </div>
    </li>
  );
}
