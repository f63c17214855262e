import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { findWorkspace } from '~/accounts/queries.server';
import { requireMember } from '~/accounts/require-member.server';
import { CapacityNotice } from '~/clients/capacity-notice';
import { findBrake } from '~/clients/find-brake.server';
import { askedPeriod } from '~/reports/asked-period.server';
import { CallReports } from '~/reports/call-reports';
import { findOverview } from '~/reports/find-overview.server';
import { GoalStats } from '~/reports/goal-stats';
import { ReportTabs } from '~/reports/report-tabs';
import { Button } from '~/ui/button';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  const period = askedPeriod(request, member, context.now());
  const [overview, brake, workspace] = await Promise.all([
    findOverview(context.db, member.workspaceId, period),
    findBrake(context.db, member, context.now()),
    findWorkspace(context.db, member.workspaceId),
  ]);
  const goals = workspace.weeklyGoals;
  return { overview, brake, weeks: period.name, goals, isOwner: member.role === 'owner' };
}

export default function Reports() {
  const { t } = useTranslation();
  const { overview, brake, weeks, goals, isOwner } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('reports.title')}
        text={t('reports.text')}
        actions={
          isOwner && (
            <Button asChild>
              <Link to="/reports/goals">{t('reports.goals.set')}</Link>
            </Button>
          )
        }
      />
      <ReportTabs period={weeks} />
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-8">
        <CapacityNotice brake={brake} back="/reports" />
        <GoalStats weeks={overview.weeks} goals={goals} />
        <CallReports overview={overview} period={weeks} goals={goals} />
      </div>
    </>
  );
}
