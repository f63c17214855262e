import { keptFormat } from './kept-format';
import type { Locale } from './locales';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The name of a weekday, 1 is Monday (ISO 8601). */
export function weekdayName(weekday: number, locale: Locale, length: 'long' | 'short' = 'long'): string {
  // 1 January 2024 was a Monday.
  const day = new Date(Date.UTC(2024, 0, weekday));
  return keptFormat(Intl.DateTimeFormat, locale, { weekday: length, timeZone: 'UTC' }).format(day);
}
