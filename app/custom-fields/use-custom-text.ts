import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import type { CustomFieldKind } from './custom-field';

/** Writes a value of one of the workspace's own fields as people read it; what doesn't fit its kind stays as it is. */
export function useCustomText(): (kind: CustomFieldKind, value: string) => string {
  const { t } = useTranslation();
  const { number } = useFormats();
  const calendarDay = useCalendarDay();
  return (kind, value) => {
    if (kind === 'yes_no' && (value === 'yes' || value === 'no')) return t(`common.${value}`);
    if (kind === 'number' && Number.isFinite(Number(value))) return number(Number(value));
    if (kind === 'date' && isDay(value)) return calendarDay(value);
    return value;
  };
}

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
