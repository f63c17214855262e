import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { askedPeriod } from '~/reports/asked-period.server';
import { findLists, findReferrers, findSources } from '~/reports/find-sources.server';
import { ReportPage } from '~/reports/report-page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  const period = askedPeriod(request, member, context.now());
  const wanted = [context.db, member.workspaceId, period] as const;
  const [sources, lists, referrers] = await Promise.all([
    findSources(...wanted),
    findLists(...wanted),
    findReferrers(...wanted),
  ]);
  return { weeks: period.name, reports: { sources, lists, referrers } };
}

export default function SourceReports() {
  return <ReportPage {...useLoaderData<typeof loader>()} />;
}
