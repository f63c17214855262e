import { i18nFor } from '~/i18n/i18n.server';
import type { Locale } from '~/i18n/locales';
import { spreadsheetFile } from '~/imports/spreadsheet-file.server';
import type { Db } from '~db/client';
import type { Period } from './period';
import type { ReportName } from './report-names';
import { reportWords } from './report-words';
import { REPORTS } from './reports.server';

interface Wanted {
  name: ReportName;
  period: Period;
  workspaceId: string;
  locale: Locale;
}

/** A report as a CSV file, in the words of the page. */
export async function reportFile(db: Db, { name, period, workspaceId, locale }: Wanted): Promise<Response> {
  const { columns, rows } = await REPORTS[name](db, workspaceId, period);
  const { t } = i18nFor(locale);
  const words = reportWords(t, locale);
  const head = columns.map(words.column);
  const body = rows.map((row) => columns.map((column) => words.value(column, row[column])));
  const fileName = t('reports.fileName', { title: t(`reports.${name}.title`), from: period.weeks[0] });
  return spreadsheetFile([head, ...body], { name: fileName, locale });
}
