import { dayNumber } from '~/platform/wall-time';
import { keptFormat } from './kept-format';
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
  /** Whether its day was over when the page was made, however long that day was. */
  isPastDay(at: Date): boolean;
  number(value: number): string;
  /** From cents. */
  money(cents: number, currency: string): string;
  /** '184 kB', '2,1 MB'. */
  bytes(size: number): string;
}

/** Whose way of writing dates and numbers goes with a language. */
export const REGION: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' };

const EXACT: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  timeZoneName: 'long',
};

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
  const inZone = (options: Intl.DateTimeFormatOptions) =>
    keptFormat(Intl.DateTimeFormat, region, { ...options, timeZone });
  const numbers = (options: Intl.NumberFormatOptions) => keptFormat(Intl.NumberFormat, region, options);
  const today = dayNumber(now, timeZone);
  const relative = keptFormat(Intl.RelativeTimeFormat, region, { numeric: 'auto' });
  const year = inZone({ year: 'numeric' });
  const clock = inZone({ hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const exact = inZone(EXACT);
  const thisYear = year.format(now);

  const day = (at: Date) => {
    const distance = dayNumber(at, timeZone) - today;
    if (Math.abs(distance) <= 1) return relative.format(distance, 'day');
    return inZone({
      ...(distance > 0 && distance < 7 ? { weekday: 'short' } : {}),
      day: 'numeric',
      month: 'short',
      ...(year.format(at) === thisYear ? {} : { year: 'numeric' }),
    }).format(at);
  };
  const time = (at: Date) => clock.format(at);

  return {
    day,
    time,
    isPast: (at) => at < now,
    isPastDay: (at) => dayNumber(at, timeZone) < today,
    moment: (at) => `${day(at)} ${time(at)}`,
    distance: (at) => distanceBetween(now, at, region),
    exact: (at) => exact.format(at),
    number: (value) => numbers({}).format(value),
    money: (cents, currency) => numbers({ style: 'currency', currency }).format(cents / 100),
    bytes: (size) => formatBytes(size, region),
  };
}

const UNITS = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** In the largest unit that fits once; what has begun of the next doesn't count. */
function distanceBetween(now: Date, at: Date, region: string): string {
  const seconds = Math.trunc((at.getTime() - now.getTime()) / 1000);
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const);
  return keptFormat(Intl.RelativeTimeFormat, region, {}).format(Math.trunc(seconds / size), unit);
}

function formatBytes(size: number, region: string) {
  const unit = size >= 1_000_000 ? 'megabyte' : 'kilobyte';
  const value = size / (unit === 'megabyte' ? 1_000_000 : 1_000);
  const digits = unit === 'megabyte' ? 1 : 0;
  return keptFormat(Intl.NumberFormat, region, { style: 'unit', unit, maximumFractionDigits: digits }).format(
    value,
  );
}
