import type { TFunction } from 'i18next';
import { CONVERSATIONS } from '~/calls/outcomes';
import { REGION } from '~/i18n/formats';
import type { Locale } from '~/i18n/locales';
import { weekdayName } from '~/i18n/weekday-name';
import { COLUMNS, type Column, type ColumnKind, type Value } from './report-table';

/** Says what stands in a report: the names of its columns, and its values. `–` where there is none. */
export function reportWords(t: TFunction, locale: Locale) {
  const percent = new Intl.NumberFormat(REGION[locale], { style: 'percent' });
  const number = new Intl.NumberFormat(REGION[locale]);
  const day = new Intl.DateTimeFormat(REGION[locale], { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const sayings: Record<ColumnKind, (value: string | number) => string> = {
    name: String,
    week: (monday) => day.format(new Date(monday)),
    weekday: (weekday) => weekdayName(Number(weekday), locale),
    hour: (hour) => t('reports.hour', { hour }),
    step: (step) => t(`reports.steps.${step}` as 'reports.steps.called'),
    outcome: (outcome) => t(`calls.${axisOf(String(outcome))}.${outcome}` as 'calls.result.busy'),
    count: (count) => number.format(Number(count)),
    rate: (rate) => percent.format(Number(rate)),
  };
  return {
    column: (column: Column) => t(`reports.columns.${column}`),
    value: (column: Column, value: Value | undefined) => {
      const kind = COLUMNS[column];
      if (value === null || value === undefined) return kind === 'name' ? t('reports.unknown') : '–';
      return sayings[kind](value);
    },
  };
}

const axisOf = (outcome: string) =>
  CONVERSATIONS.some((conversation) => conversation === outcome) ? 'conversation' : 'result';
