import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import type { PeriodName } from './period';
import type { ReportName } from './report-names';
import type { ReportTable } from './report-table';
import { ReportTableView } from './report-table-view';

type ReportSectionProps = {
  name: ReportName;
  period: PeriodName;
  table: ReportTable;
  /** What the figures show, in one sentence. */
  summary?: ReactNode;
  /** Drawn above the table, which then opens below it; without a drawing the table is all there is. */
  children?: ReactNode;
};

/** One report: what it shows in a sentence, drawn, as a table and as a file. */
export function ReportSection({ name, period, table, summary, children }: ReportSectionProps) {
  const { t } = useTranslation();
  const title = t(`reports.${name}.title`);
  const isEmpty = table.rows.length === 0;
  const view = <ReportTableView title={title} table={table} />;
  return (
    <Section
      id={name}
      title={title}
      text={t(`reports.${name}.text`)}
      flush={!children && !isEmpty}
      actions={!isEmpty && <FileLink name={name} period={period} title={title} />}
    >
      {isEmpty ? (
        <p className="text-muted">{t(`reports.${name}.empty`)}</p>
      ) : children ? (
        <figure className="grid gap-4">
          {summary && <figcaption>{summary}</figcaption>}
          {children}
          <Disclosure
            className="not-open:print:hidden"
            summary={t('reports.asTable')}
            label={t('reports.asTableOf', { title })}
          >
            {view}
          </Disclosure>
        </figure>
      ) : (
        view
      )}
    </Section>
  );
}

function FileLink({ name, period, title }: { name: ReportName; period: PeriodName; title: string }) {
  const { t } = useTranslation();
  return (
    <Button asChild size="small" variant="quiet">
      <a
        href={`/reports/file?report=${name}&weeks=${period}`}
        download
        aria-label={t('reports.fileOf', { title })}
      >
        <Download aria-hidden className="size-4" />
        CSV
      </a>
    </Button>
  );
}
