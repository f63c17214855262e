import { useTranslation } from 'react-i18next';
import { useLocale } from '~/i18n/use-locale';
import { weekdayName } from '~/i18n/weekday-name';
import { TextLink } from '~/ui/text-link';
import type { WeeklyGoals } from '~db/schema/accounts';
import type { Overview } from './find-overview.server';
import { hourTable } from './hour-grid';
import { HourMap } from './hour-map';
import type { PeriodName } from './period';
import { ReportBars } from './report-bars';
import { ReportSection } from './report-section';
import { StallNotice } from './stall-notice';
import { useReportWords } from './use-report-words';

type CallReportsProps = { overview: Overview; period: PeriodName; goals: WeeklyGoals };

/** How calling goes: the way from the first dial to a client, the weeks, the hours and the outcomes. */
export function CallReports({ overview, period, goals }: CallReportsProps) {
  const { t } = useTranslation();
  const { funnel, stall, compared, weeks, outcomes, hours } = overview;
  const goal = goals.dials ? { value: goals.dials, label: t('reports.goals.line') } : undefined;
  return (
    <>
      <ReportSection
        name="funnel"
        period={period}
        table={funnel}
        summary={<StallNotice stall={stall} compared={compared} />}
        invitation={<TextLink to="/calls">{t('reports.funnel.begin')}</TextLink>}
      >
        <ReportBars table={funnel} name="step" values={['people']} layout="rows" />
      </ReportSection>
      <ReportSection name="weeks" period={period} table={weeks}>
        <ReportBars
          table={weeks}
          name="week"
          values={['calls', 'conversations']}
          layout="columns"
          goal={goal}
        />
      </ReportSection>
      <ReportSection
        name="hours"
        period={period}
        table={hourTable(hours)}
        summary={<BestHour best={hours.best} />}
      >
        <HourMap grid={hours} />
      </ReportSection>
      <ReportSection name="outcomes" period={period} table={outcomes}>
        <ReportBars table={outcomes} name="outcome" values={['calls']} layout="rows" />
      </ReportSection>
    </>
  );
}

function BestHour({ best }: { best: Overview['hours']['best'] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const words = useReportWords();
  if (!best) return <p>{t('reports.hours.tooFew')}</p>;
  const { weekday, hour, rate } = best;
  return (
    <p>
      {t('reports.hours.best', {
        day: weekdayName(weekday, locale),
        from: hour,
        to: hour + 1,
        rate: words.value('reachedRate', rate),
      })}
    </p>
  );
}
