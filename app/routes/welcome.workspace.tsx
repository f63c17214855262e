import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { placeOptions } from '~/accounts/places.server';
import { findWorkspace } from '~/accounts/queries.server';
import { requireOwner } from '~/accounts/require-owner.server';
import { workspaceSchema } from '~/accounts/settings-schema';
import { updateWorkspace } from '~/accounts/update-workspace.server';
import { afterStep } from '~/accounts/welcome-steps';
import { WorkspaceForm } from '~/accounts/workspace-form';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, locale } = await requireOwner(request, context);
  const { name, country, region, timeZone, dailyGoal } = await findWorkspace(context.db, workspaceId);
  return { values: { name, country, region, timeZone, dailyGoal }, places: placeOptions(locale) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, workspaceSchema);
  if (!form.ok) return invalid(form.reply);
  await updateWorkspace(context.db, { changes: form.value, actor, now: context.now() });
  return redirect(afterStep('workspace'));
}

export default function WelcomeWorkspace() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('settings.workspace.title')} text={t('settings.workspace.text')} />
      <WorkspaceForm
        {...useLoaderData<typeof loader>()}
        lastResult={useActionData<typeof action>()}
        skipTo={afterStep('workspace')}
      />
    </>
  );
}
