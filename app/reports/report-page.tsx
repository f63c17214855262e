import { useTranslation } from 'react-i18next';
import { PageHeader } from '~/ui/page-header';
import type { PeriodName } from './period';
import { ReportBars } from './report-bars';
import type { ReportName } from './report-names';
import { ReportSection } from './report-section';
import type { Column, ReportTable } from './report-table';
import { ReportTabs } from './report-tabs';

/** What is drawn of each: how much there was, and how much came of it. */
const DRAWN = {
  scripts: ['conversations', 'documents'],
  cards: ['cameUp', 'documents'],
  packets: ['packets', 'viewed'],
  sequences: ['enrolled', 'replies'],
  sources: ['called', 'reached'],
  lists: ['called', 'reached'],
  referrers: ['called', 'reached'],
} as const satisfies Partial<Record<ReportName, [Column, Column]>>;

type Drawn = keyof typeof DRAWN;

type ReportPageProps = { weeks: PeriodName; reports: Partial<Record<Drawn, ReportTable>> };

/** Reports by name, one below the other: drawn, and as tables. */
export function ReportPage({ weeks, reports }: ReportPageProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('reports.title')} text={t('reports.text')} />
      <ReportTabs period={weeks} />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-8">
        {Object.entries(reports).map(([name, table]) => (
          <ReportSection key={name} name={name as Drawn} period={weeks} table={table} open>
            <ReportBars table={table} name="name" values={[...DRAWN[name as Drawn]]} layout="rows" />
          </ReportSection>
        ))}
      </div>
    </>
  );
}
