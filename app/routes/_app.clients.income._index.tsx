import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { ClientTabs } from '~/clients/client-tabs';
import { findIncome } from '~/income/find-income.server';
import { IncomeOverview } from '~/income/income-overview';
import { StatementForm } from '~/income/statement-form';
import { dateIn } from '~/platform/local-date';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  return findIncome(context.db, workspaceId, dateIn(context.now(), timeZone));
}

export default function IncomePage() {
  const { t } = useTranslation();
  const income = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t('income.title')} text={t('income.text')} />
      <ClientTabs />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
        <IncomeOverview income={income} />
        <StatementForm period={income.lastMonth} />
      </div>
    </>
  );
}
