import { useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LinkTabs } from '~/ui/link-tabs';
import { Segmented } from '~/ui/segmented';
import { PERIODS, type PeriodName } from './period';

/** What the reports are about, and over how many weeks. */
export function ReportTabs({ period }: { period: PeriodName }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const asked = search.has('weeks') ? `?weeks=${period}` : '';
  const tab = (to: string, label: string, end = false) => ({ to: to + asked, label, end });
  return (
    <>
      <LinkTabs
        label={t('reports.tabs.label')}
        tabs={[
          tab('/reports', t('reports.tabs.calls'), true),
          tab('/reports/scripts', t('reports.tabs.scripts')),
          tab('/reports/mail', t('reports.tabs.mail')),
          tab('/reports/sources', t('reports.tabs.sources')),
        ]}
      />
      <p className="hidden text-muted print:block">{t('reports.weeks_back', { count: Number(period) })}</p>
      <Segmented
        label={t('reports.period')}
        items={PERIODS.map((name) => ({
          to: `?weeks=${name}`,
          label: t('reports.weeks_long', { count: Number(name) }),
          current: name === period,
        }))}
      />
    </>
  );
}
