import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { findWorkspace } from '~/accounts/queries.server';
import { requireOwner } from '~/accounts/require-owner.server';
import { updateWorkspace } from '~/accounts/update-workspace.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { GoalsForm } from '~/reports/goals-form';
import { goalsSchema } from '~/reports/goals-schema';
import { Card } from '~/ui/card';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  const { weeklyGoals } = await findWorkspace(context.db, workspaceId);
  return { goals: weeklyGoals };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, goalsSchema);
  if (!form.ok) return invalid(form.reply);
  await updateWorkspace(context.db, { changes: { weeklyGoals: form.value }, actor, now: context.now() });
  return redirect('/reports');
}

export default function Goals() {
  const { t } = useTranslation();
  const { goals } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('reports.goals.title')}
        text={t('reports.goals.text')}
        back={{ to: '/reports', label: t('reports.title') }}
      />
      <Card className="max-w-xl">
        <GoalsForm goals={goals} lastResult={useActionData<typeof action>()} />
      </Card>
    </>
  );
}
