import { DateTime } from 'luxon';
import type { Locale } from './locales';

export interface Formats {
  /** 'heute 14:30', 'morgen 09:00', 'Mi., 25. Nov. 09:00', with the year when it is another one. */
  moment(at: Date): string;
  /** 'heute', 'gestern', '25. Nov.'. */
  day(at: Date): string;
  /** 'vor 3 Tagen', 'in 2 Stunden'. */
  distance(at: Date): string;
  /** 'Mittwoch, 25. November 2026 um 14:30 MEZ': what hovering and screen readers get. */
  exact(at: Date): string;
  time(at: Date): string;
  /** Whether it lies behind the moment the page was made. */
  isPast(at: Date): boolean;
  number(value: number): string;
  /** From cents. */
  money(cents: number, currency: string): string;
  /** '184 kB', '2,1 MB'. */
  bytes(size: number): string;
}

/** Whose way of writing dates and numbers goes with a language. */
export const REGION: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

/** Dates and numbers as people say them in `locale`, seen from `now` in the zone `timeZone`. */
export function createFormats({
  locale,
  timeZone,
  now,
}: {
  locale: Locale;
  timeZone: string;
  now: Date;
}): Formats {
  const region = REGION[locale];
  const inZone = (at: Date) => DateTime.fromJSDate(at, { zone: timeZone }).setLocale(region);
  const today = inZone(now).startOf('day');
  const days = (at: Date) => Math.round(inZone(at).startOf('day').diff(today, 'days').days);
  const relative = new Intl.RelativeTimeFormat(region, { numeric: 'auto' });

  const day = (at: Date) => {
    const distance = days(at);
    if (Math.abs(distance) <= 1) return relative.format(distance, 'day');
    const date = inZone(at);
    return date.toLocaleString({
      ...(distance > 0 && distance < 7 ? { weekday: 'short' as const } : {}),
      day: 'numeric',
      month: 'short',
      ...(date.year === today.year ? {} : { year: 'numeric' as const }),
    });
  };
  const time = (at: Date) => inZone(at).toLocaleString(DateTime.TIME_24_SIMPLE);

  return {
    day,
    time,
    isPast: (at) => at < now,
    moment: (at) => `${day(at)} ${time(at)}`,
    distance: (at) => inZone(at).toRelative({ base: inZone(now) }) ?? '',
    exact: (at) => inZone(at).toLocaleString({ ...DateTime.DATETIME_HUGE, second: undefined }),
    number: (value) => new Intl.NumberFormat(region).format(value),
    money: (cents, currency) =>
      new Intl.NumberFormat(region, { style: 'currency', currency }).format(cents / 100),
    bytes: (size) => formatBytes(size, region),
  };
}

function formatBytes(size: number, region: string) {
  const unit = size >= 1_000_000 ? 'megabyte' : 'kilobyte';
  const value = size / (unit === 'megabyte' ? 1_000_000 : 1_000);
  const digits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(region, { style: 'unit', unit, maximumFractionDigits: digits }).format(value);
}
