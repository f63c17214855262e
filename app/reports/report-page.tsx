import { useTranslation } from 'react-i18next';
import { PageHeader } from '~/ui/page-header';
import type { PeriodName } from './period';
import type { ReportName } from './report-names';
import { ReportSection } from './report-section';
import type { ReportTable } from './report-table';
import { ReportTabs } from './report-tabs';

type ReportPageProps = { weeks: PeriodName; reports: Partial<Record<ReportName, ReportTable>> };

/** Reports that are tables, one below the other. */
export function ReportPage({ weeks, reports }: ReportPageProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('reports.title')} text={t('reports.text')} />
      <ReportTabs period={weeks} />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-8">
        {Object.entries(reports).map(([name, table]) => (
          <ReportSection key={name} name={name as ReportName} period={weeks} table={table} />
        ))}
      </div>
    </>
  );
}
