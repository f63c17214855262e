import { useTranslation } from 'react-i18next';
import { useLocale } from '~/i18n/use-locale';
import { weekdayName } from '~/i18n/weekday-name';

type OfficeHoursListProps = { hours: { weekday: number; from: string; to: string; timeZone: string }[] };

/** When she promised to be there, a line for each day. */
export function OfficeHoursList({ hours }: OfficeHoursListProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const weekdays = [...new Set(hours.map(({ weekday }) => weekday))];
  const zone = hours[0]?.timeZone;
  if (!zone) return <p className="text-muted">{t('clients.officeHours.empty')}</p>;
  return (
    <div className="grid gap-2">
      <dl className="grid gap-1">
        {weekdays.map((weekday) => (
          <div key={weekday} className="flex gap-3">
            <dt className="w-28 text-muted">{weekdayName(weekday, locale)}</dt>
            <dd className="tabular-nums">
              {hours
                .filter((window) => window.weekday === weekday)
                .map(({ from, to }) => `${from}–${to}`)
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-faint text-sm">
        {t('clients.officeHours.zone', { zone: zone.replaceAll('_', ' ') })}
      </p>
    </div>
  );
}
