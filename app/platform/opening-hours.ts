import { DateTime, type Interval } from 'luxon';
import type { WeeklyWindow } from '~db/schema/accounts';
import { localDate } from './local-date';
import type { Holidays } from './public-holidays.server';
import { windowsOn } from './weekly-windows';

/** Weekly windows in a zone, none of them on a public holiday there. */
export interface OpeningHours {
  zone: string;
  windows: readonly WeeklyWindow[];
  holidays: Holidays;
}

const DAYS_AHEAD = 366;

/** The moment itself if it lies in a window, else the beginning of the next one; undefined if none ever comes. */
export function nextOpening(earliest: Date, hours: OpeningHours): Date | undefined {
  for (const { start, end } of openingsFrom(earliest, DAYS_AHEAD, hours)) {
    if (end.toMillis() > earliest.getTime()) return new Date(Math.max(earliest.getTime(), start.toMillis()));
  }
  return undefined;
}

/** The windows from the local date of `from` on, day by day; a window may have begun before `from`. */
export function* openingsFrom(from: Date, days: number, hours: OpeningHours): Generator<Interval<true>> {
  const { zone, windows, holidays } = hours;
  const calendar = DateTime.fromJSDate(from, { zone }).setZone('utc', { keepLocalTime: true });
  for (let day = 0; day <= days; day += 1) {
    const date = localDate(calendar.plus({ days: day }));
    if (holidays(date) === undefined) yield* windowsOn(date, windows, zone);
  }
}

/** What lies in both lists of intervals. */
export const inBoth = (some: readonly Interval[], others: readonly Interval[]): Interval[] =>
  some.flatMap((one) => others.flatMap((other) => one.intersection(other) ?? []));

/** What of `some` lies in none of `others`. */
export const without = (some: readonly Interval[], others: readonly Interval[]): Interval[] =>
  some.flatMap((one) => one.difference(...others));
