import type { LoaderFunctionArgs } from '@remix-run/node';
import { countUse } from '~/accounts/count-use.server';
import { requireMember } from '~/accounts/require-member.server';
import { notFound } from '~/platform/respond.server';
import { askedPeriod } from '~/reports/asked-period.server';
import { reportFile } from '~/reports/report-file.server';
import { REPORT_NAMES } from '~/reports/report-names';

/** One report as a CSV file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const member = await requireMember(request, context);
  const asked = new URL(request.url).searchParams.get('report');
  const name = REPORT_NAMES.find((known) => known === asked);
  if (!name) return notFound();
  await countUse(context, member, 'export');
  const period = askedPeriod(request, member, context.now());
  return reportFile(context.db, { ...member, name, period });
}
