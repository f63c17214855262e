import { useLocale } from '~/i18n/use-locale';
import { weekdayName } from '~/i18n/weekday-name';

type OfficeHoursTextProps = {
  hours: { weekday: number; from: string; to: string; timeZone: string }[];
  /** The reader's own zone; another one is named. */
  timeZone: string;
};

/** Promised hours in a line or two: 'Di. 09:00–11:00'. */
export function OfficeHoursText({ hours, timeZone }: OfficeHoursTextProps) {
  const locale = useLocale();
  const zone = hours[0]?.timeZone;
  if (!zone) return '–';
  return (
    <span className="flex flex-wrap gap-x-2 text-sm tabular-nums">
      {hours.map(({ weekday, from, to }) => (
        <span key={`${weekday}${from}`} className="whitespace-nowrap">
          {`${weekdayName(weekday, locale, 'short')} ${from}–${to}`}
        </span>
      ))}
      {zone !== timeZone && (
        <span className="text-faint">{zone.split('/').at(-1)?.replaceAll('_', ' ')}</span>
      )}
    </span>
  );
}
