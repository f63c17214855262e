import { REGION } from '~/i18n/formats';
import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import { spreadsheetFile } from '~/imports/spreadsheet-file.server';
import type { Db } from '~db/client';
import type { Period } from './period';
import type { ReportName } from './report-names';
import { COLUMNS, type ColumnKind } from './report-table';
import { reportWords } from './report-words';
import { REPORTS } from './reports.server';

interface Wanted {
  name: ReportName;
  period: Period;
  workspaceId: string;
  locale: Locale;
}

/** A report as a CSV file, in the words of the page; with its figures and dates a spreadsheet can count. */
export async function reportFile(db: Db, { name, period, workspaceId, locale }: Wanted): Promise<Response> {
  const { columns, rows } = await REPORTS[name](db, workspaceId, period);
  const { t } = i18nFor(locale);
  const words = reportWords(t, locale);
  const head = columns.map(words.column);
  const amounts = countable(locale);
  const body = rows.map((row) =>
    columns.map((column) => {
      const value = row[column] ?? null;
      const write = amounts[COLUMNS[column]];
      return write ? (value === null ? '' : write(value)) : words.value(column, value);
    }),
  );
  const fileName = t('reports.fileName', { title: t(`reports.${name}.title`), from: period.weeks[0] });
  return spreadsheetFile([head, ...body], { name: fileName, locale });
}

/** How a spreadsheet in that language reads numbers, parts of a hundred and days. */
function countable(locale: Locale): Partial<Record<ColumnKind, (value: string | number) => string>> {
  const day = new Intl.DateTimeFormat(REGION[locale], {
    ...({ day: '2-digit', month: '2-digit', year: 'numeric' } as const),
    timeZone: 'UTC',
  });
  const decimal = new Intl.NumberFormat(REGION[locale], { maximumFractionDigits: 1, useGrouping: false });
  return {
    week: (monday) => day.format(new Date(monday)),
    count: String,
    rate: (rate) => `${decimal.format(Number(rate) * 100)}%`,
  };
}
