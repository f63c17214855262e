import { useTranslation } from 'react-i18next';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import type { SequencePreview } from './preview-sequence.server';

/** Which public holidays a sequence goes around, and on whose clock. */
export function GapNotes({ holidays, zone }: Pick<SequencePreview, 'holidays' | 'zone'>) {
  const { t } = useTranslation();
  const calendarDay = useCalendarDay();
  const days = holidays.map(({ date, name }) => `${name} (${calendarDay(date)})`);
  return (
    <p className="mt-4 text-muted text-sm">
      {t('sequences.preview.zone', { zone: zone.replace(/^.*\//, '').replaceAll('_', ' ') })}
      {days.length > 0 && ` ${t('sequences.preview.holidays', { days: days.join(', ') })}`}
    </p>
  );
}
