import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { requireMember } from '~/accounts/require-member.server';
import { forecast, mondayOf, plusDays } from '~/clients/capacity';
import { CapacityNotice } from '~/clients/capacity-notice';
import { ClientTabs } from '~/clients/client-tabs';
import { findBrake } from '~/clients/find-brake.server';
import { findEngagements } from '~/clients/find-engagements.server';
import { useCalendarDay } from '~/i18n/use-calendar-day';
import { dateIn } from '~/platform/local-date';
import { Button } from '~/ui/button';
import { Section } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';
import { findWeek } from '~/week/find-week.server';
import { ForecastTable } from '~/week/forecast-table';
import { WeekDays } from '~/week/week-days';
import { WeekStats } from '~/week/week-stats';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = context;
  const { actor, workspaceId, timeZone } = await requireMember(request, context);
  const today = dateIn(context.now(), timeZone);
  const asked = z.iso.date().safeParse(new URL(request.url).searchParams.get('from'));
  const day = asked.success ? asked.data : today;
  const [week, brake, work] = await Promise.all([
    findWeek(db, { actor, day, timeZone }),
    findBrake(db, { workspaceId, timeZone }, context.now()),
    findEngagements(db, workspaceId, { from: mondayOf(today) }),
  ]);
  return { week, brake, weeks: forecast(work, today), today, timeZone };
}

export default function Week() {
  const { t } = useTranslation();
  const calendarDay = useCalendarDay();
  const { week, brake, weeks, today, timeZone } = useLoaderData<typeof loader>();
  const { monday, days, knowsQuietHours } = week;
  const thisWeek = mondayOf(today);
  const go = (from: string, words: string) => (
    <Button asChild size="small">
      <Link to={from === thisWeek ? '/clients/week' : `/clients/week?from=${from}`}>{words}</Link>
    </Button>
  );
  return (
    <>
      <PageHeader title={t('week.title')} text={t('week.text')} />
      <ClientTabs />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <CapacityNotice brake={brake} back="/clients/week" />
        <WeekStats
          days={days}
          knowsQuietHours={knowsQuietHours}
          sold={brake.sold}
          available={brake.available}
        />
        <Section
          title={t('week.weekOf', { day: calendarDay(monday) })}
          bare
          actions={
            <>
              {go(plusDays(monday, -7), t('week.before'))}
              {monday !== thisWeek && go(thisWeek, t('week.now'))}
              {go(plusDays(monday, 7), t('week.after'))}
            </>
          }
        >
          <WeekDays days={days} today={today} timeZone={timeZone} />
        </Section>
        <Section title={t('week.forecast.title')} text={t('week.forecast.text')} flush>
          <ForecastTable weeks={weeks} available={brake.available} />
        </Section>
      </div>
    </>
  );
}
