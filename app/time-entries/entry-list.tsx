import { Form, Link, useFetcher } from '@remix-run/react';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import { Button } from '~/ui/button';
import { IconButton } from '~/ui/icon-button';
import { toast } from '~/ui/toast';
import { durationOf } from './duration';
import type { TimeEntry } from './list-entries.server';

type EntryListProps = { entries: TimeEntry[]; back: string };

/** What was done for a client, newest first; each line can be corrected and taken away. */
export function EntryList({ entries, back }: EntryListProps) {
  return (
    <ul className="divide-y">
      {entries.map((entry) => (
        <EntryLine key={entry.id} entry={entry} back={back} />
      ))}
    </ul>
  );
}

function EntryLine({ entry, back }: { entry: TimeEntry; back: string }) {
  const { t } = useTranslation();
  const calendarDay = useCalendarDay();
  const about = t('time.about', { time: durationOf(entry.minutes), day: calendarDay(entry.workedOn) });
  return (
    <li className="flex items-center gap-3 py-2 first:pt-0 last:pb-0">
      <span className="w-20 shrink-0 font-medium tabular-nums">
        {t('time.hours', { time: durationOf(entry.minutes) })}
      </span>
      <span className="grid min-w-0 grow">
        <span className="wrap-anywhere">{entry.note || entry.service || t('time.noNote')}</span>
        <span className="text-muted text-sm">
          {[calendarDay(entry.workedOn), entry.note && entry.service].filter(Boolean).join(' · ')}
        </span>
      </span>
      <Button asChild variant="quiet" size="small" className="w-8 px-0 text-faint pointer-coarse:min-w-11">
        <Link
          to={`/time/${entry.id}/edit?back=${encodeURIComponent(back)}`}
          aria-label={t('time.edit', { about })}
          title={t('time.edit', { about })}
        >
          <Pencil aria-hidden />
        </Link>
      </Button>
      <DeleteEntry entryId={entry.id} about={about} back={back} />
    </li>
  );
}

function DeleteEntry({ entryId, about, back }: { entryId: string; about: string; back: string }) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const action = `/time/${entryId}/deletion`;
  const offerUndo = () => {
    const putBack = () => fetcher.submit({ deleted: 'no' }, { method: 'post', action });
    toast.success(t('time.deleted', { about }), {
      action: { label: t('common.undo'), onClick: putBack },
    });
  };
  return (
    <Form method="post" action={action} preventScrollReset onSubmit={offerUndo}>
      <input type="hidden" name="back" value={back} />
      <IconButton
        type="submit"
        name="deleted"
        value="yes"
        size="small"
        icon={Trash2}
        label={t('time.delete', { about })}
        className="text-faint"
      />
    </Form>
  );
}
