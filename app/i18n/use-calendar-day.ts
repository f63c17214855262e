import { REGION } from './formats';
import { keptFormat } from './kept-format';
import { useLocale } from './use-locale';

/** Writes a local date (`YYYY-MM-DD`) as people do: '9. März 2026', '9 March 2026'. */
export function useCalendarDay(): (date: string) => string {
  const format = keptFormat(Intl.DateTimeFormat, REGION[useLocale()], { dateStyle: 'long', timeZone: 'UTC' });
  return (date) => format.format(new Date(date));
}
