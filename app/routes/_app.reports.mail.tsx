import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireMember } from '~/accounts/require-member.server';
import { askedPeriod } from '~/reports/asked-period.server';
import { findPacketEffect } from '~/reports/find-packet-effect.server';
import { findSequenceEffect } from '~/reports/find-sequence-effect.server';
import { ReportPage } from '~/reports/report-page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  const period = askedPeriod(request, member, context.now());
  const wanted = [context.db, member.workspaceId, period] as const;
  const [packets, sequences] = await Promise.all([
    findPacketEffect(...wanted),
    findSequenceEffect(...wanted),
  ]);
  return { weeks: period.name, reports: { packets, sequences } };
}

export default function MailReports() {
  return <ReportPage {...useLoaderData<typeof loader>()} />;
}
