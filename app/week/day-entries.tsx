import { Link } from '@remix-run/react';
import { BellRing, BriefcaseBusiness, ListChecks, type LucideIcon, Phone, PhoneCall } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import type { Appointment } from './find-appointments.server';
import type { WeekDay } from './find-week.server';

interface Entry {
  key: string;
  icon: LucideIcon;
  at: Date;
  /** 'from–to', a time, or the whole day. */
  when: string;
  words: string;
  to?: string;
}

const ICONS = { callback: BellRing, task: ListChecks, session: PhoneCall } satisfies Record<
  Appointment['kind'],
  LucideIcon
>;

/** All of a day in the order of its hours. */
export function DayEntries({ day }: { day: WeekDay }) {
  const { t } = useTranslation();
  const entries = useEntries(day);
  if (entries.length === 0) return <p className="text-faint text-sm">{t('week.free')}</p>;
  return (
    <ol className="grid gap-1 text-sm">
      {entries.map(({ key, icon: Icon, when, words, to }) => (
        <li key={key} className="flex items-baseline gap-2">
          <Icon aria-hidden className="mt-0.5 size-4 shrink-0 self-start text-muted" />
          <span className="w-24 shrink-0 text-muted tabular-nums">{when}</span>
          <span className="min-w-0 wrap-anywhere">
            {to ? (
              <Link to={to} className="rounded-sm underline-offset-4 hover:underline">
                {words}
              </Link>
            ) : (
              words
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

function useEntries(day: WeekDay): Entry[] {
  const { t } = useTranslation();
  const { time } = useFormats();
  const span = (start: Date, end: Date) => `${time(start)}–${time(end)}`;
  const whenOf = ({ at, end, timed }: Appointment) => {
    if (!timed) return t('week.allDay');
    return end ? span(at, end) : time(at);
  };
  const wordsOf = ({ kind, text, about, count }: Appointment) => {
    const words = t(`week.${kind}`, { text: text ?? '', count });
    return about && !words.includes(about) ? `${words} · ${about}` : words;
  };
  const entries: Entry[] = [
    ...day.presence.map(({ clientId, client, start, end }) => ({
      key: `presence ${clientId} ${start.getTime()}`,
      icon: BriefcaseBusiness,
      at: start,
      when: span(start, end),
      words: t('week.presenceFor', { client }),
      to: `/clients/${clientId}`,
    })),
    ...day.callTime.map(({ start, end }) => ({
      key: `calls ${start.getTime()}`,
      icon: Phone,
      at: start,
      when: span(start, end),
      words: t('week.callTime'),
    })),
    ...day.appointments.map((appointment) => ({
      key: appointment.id,
      icon: ICONS[appointment.kind],
      at: appointment.at,
      when: whenOf(appointment),
      words: wordsOf(appointment),
      to: {
        callback: `/callbacks/${appointment.id}`,
        task: `/tasks/${appointment.id}/edit`,
        session: `/calls/${appointment.id}`,
      }[appointment.kind],
    })),
  ];
  return entries.sort((one, other) => one.at.getTime() - other.at.getTime());
}
