import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireMember } from '~/accounts/require-member.server';
import { ChangeProgress } from '~/bulk/change-progress';
import { ChangeSummary } from '~/bulk/change-summary';
import { findChange } from '~/bulk/find-change.server';
import { recordId } from '~/platform/record-id.server';
import { notFound } from '~/platform/respond.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireMember(request, context);
  const change = await findChange(context.db, { workspaceId, changeId: recordId(params.id) });
  return { change: change ?? notFound() };
}

export default function Change() {
  const { t } = useTranslation();
  const { change } = useLoaderData<typeof loader>();
  const goesOn = change.state === 'running' || change.state === 'undoing';
  return (
    <>
      <PageHeader
        title={t(`bulk.title.${change.kind}`, { name: change.target?.name })}
        back={{ to: '/prospects', label: t('bulk.back') }}
      />
      {goesOn ? <ChangeProgress change={change} /> : <ChangeSummary change={change} back="/prospects" />}
    </>
  );
}
