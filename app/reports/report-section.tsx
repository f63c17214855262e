import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import type { PeriodName } from './period';
import type { ReportName } from './report-names';
import { isEmpty, type ReportTable } from './report-table';
import { ReportTableView } from './report-table-view';

type ReportSectionProps = {
  name: ReportName;
  period: PeriodName;
  table: ReportTable;
  /** What the figures show, in one sentence. */
  summary?: ReactNode;
  /** What to do while there is nothing to show. */
  invitation?: ReactNode;
  /** Drawn above the table, which then opens below it. */
  children: ReactNode;
  /** The table stands open: it says more than what is drawn of it. */
  open?: boolean;
};

/** One report: what it shows in a sentence, drawn, as a table and as a file. */
export function ReportSection({
  name,
  period,
  table,
  summary,
  invitation,
  children,
  open = false,
}: ReportSectionProps) {
  const { t } = useTranslation();
  const title = t(`reports.${name}.title`);
  const nothing = isEmpty(table);
  return (
    <Section
      id={name}
      title={title}
      text={t(`reports.${name}.text`)}
      actions={!nothing && <FileLink name={name} period={period} title={title} />}
    >
      {nothing ? (
        <p className="text-muted">
          {t(`reports.${name}.empty`)} {invitation}
        </p>
      ) : (
        <figure className="grid gap-4">
          {summary && <figcaption>{summary}</figcaption>}
          {children}
          <Disclosure
            open={open}
            className="not-open:print:hidden"
            summary={t('reports.asTable')}
            label={t('reports.asTableOf', { title })}
          >
            <ReportTableView title={title} table={table} />
          </Disclosure>
        </figure>
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
