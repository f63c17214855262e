import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { askedPeriod } from '~/reports/asked-period.server';
import { findCardEffect } from '~/reports/find-cards.server';
import { findScriptEffect } from '~/reports/find-scripts.server';
import { ReportPage } from '~/reports/report-page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  const period = askedPeriod(request, member, context.now());
  const wanted = [context.db, member.workspaceId, period] as const;
  const [scripts, cards] = await Promise.all([findScriptEffect(...wanted), findCardEffect(...wanted)]);
  return { weeks: period.name, reports: { scripts, cards } };
}

export default function ScriptReports() {
  return <ReportPage {...useLoaderData<typeof loader>()} />;
}
