import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { Stat, StatList } from '~/ui/stat';
import { TextLink } from '~/ui/text-link';
import type { WeekDay } from './find-week.server';

type WeekStatsProps = {
  days: WeekDay[];
  knowsQuietHours: boolean;
  /** Hours a week. */
  sold: number;
  /** Hours a week; null while she hasn't said. */
  available: number | null;
};

/** A week in three numbers: time for calls, presence promised, hours sold. */
export function WeekStats({ days, knowsQuietHours, sold, available }: WeekStatsProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const hours = (key: 'callMinutes' | 'promisedMinutes') =>
    t('week.hours', { hours: number(Math.round(days.reduce((sum, day) => sum + day[key], 0) / 6) / 10) });
  return (
    <StatList>
      <Stat
        label={t('week.callTime')}
        value={hours('callMinutes')}
        note={
          knowsQuietHours ? (
            t('week.callTimeNote')
          ) : (
            <TextLink to="/settings/quiet-hours">{t('week.sayQuietHours')}</TextLink>
          )
        }
      />
      <Stat label={t('week.presence')} value={hours('promisedMinutes')} note={t('week.presenceNote')} />
      <Stat
        label={t('week.sold')}
        value={t('week.hours', { hours: number(sold) })}
        note={
          available === null ? (
            <TextLink to="/settings/quiet-hours">{t('clients.roster.setHours')}</TextLink>
          ) : (
            t('week.soldOf', { available: number(available) })
          )
        }
      />
    </StatList>
  );
}
