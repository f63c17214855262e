import { useTranslation } from 'react-i18next';
import { REGION } from '~/i18n/formats';
import { useFormats } from '~/i18n/formats-context';
import { keptFormat } from '~/i18n/kept-format';
import { useLocale } from '~/i18n/use-locale';
import { cx } from '~/ui/cx';
import { DayEntries } from './day-entries';
import { DayRibbon, type Reach, reachOf } from './day-ribbon';
import type { WeekDay } from './find-week.server';

type WeekDaysProps = { days: WeekDay[]; today: string; timeZone: string };

/** The days of a week, each as a ribbon and as a list. */
export function WeekDays({ days, today, timeZone }: WeekDaysProps) {
  const { t } = useTranslation();
  const reach = reachOf(days, timeZone);
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-muted text-sm">
        <Key className="bg-info/60">{t('week.presence')}</Key>
        <Key className="bg-accent/35">{t('week.callTime')}</Key>
      </p>
      <ol className="overflow-clip rounded-lg border bg-surface">
        {days.map((day) => (
          <Day key={day.date} day={day} isToday={day.date === today} timeZone={timeZone} reach={reach} />
        ))}
      </ol>
    </div>
  );
}

function Key({ className, children }: { className: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden className={cx('h-3 w-5 rounded-sm', className)} />
      {children}
    </span>
  );
}

type DayProps = { day: WeekDay; isToday: boolean; timeZone: string; reach: Reach };

function Day({ day, isToday, timeZone, reach }: DayProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const name = useDayName();
  const hours = (minutes: number) => number(Math.round(minutes / 6) / 10);
  return (
    <li
      className={cx(
        'grid gap-2 border-b p-4 last:border-b-0 sm:grid-cols-[11rem_1fr] sm:gap-5',
        isToday && 'bg-accent-soft/40',
      )}
    >
      <div>
        <h3 className="font-medium first-letter:uppercase">
          {name(day.date)}
          {isToday && <span className="ml-2 text-accent-strong text-sm">{t('week.today')}</span>}
        </h3>
        <p className="text-muted text-sm tabular-nums">
          {day.callMinutes > 0 && t('week.callHours', { hours: hours(day.callMinutes) })}
        </p>
        <p className="text-muted text-sm tabular-nums">
          {day.promisedMinutes > 0 && t('week.promisedHours', { hours: hours(day.promisedMinutes) })}
        </p>
      </div>
      <div className="grid min-w-0 content-start gap-2">
        <div className="grid gap-0.5">
          <Scale reach={reach} />
          <DayRibbon
            date={day.date}
            zone={timeZone}
            reach={reach}
            presence={day.presence}
            callTime={day.callTime}
          />
        </div>
        <DayEntries day={day} />
      </div>
    </li>
  );
}

/** Hours along the ribbon, at its beginning, its middle and its end. */
function Scale({ reach: { from, to } }: { reach: Reach }) {
  const middle = Math.round((from + to) / 2);
  const isEven = middle - from === to - middle;
  return (
    <p aria-hidden className="flex justify-between text-faint text-xs tabular-nums">
      <span>{from}:00</span>
      {isEven && <span>{middle}:00</span>}
      <span>{to}:00</span>
    </p>
  );
}

/** 'Montag, 23. November' for a local date. */
function useDayName(): (date: string) => string {
  const format = keptFormat(Intl.DateTimeFormat, REGION[useLocale()], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (date) => format.format(new Date(date));
}
