import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { findWorkspace } from '~/accounts/queries.server';
import { requireOwner } from '~/accounts/require-owner.server';
import { SenderForm } from '~/accounts/sender-form';
import { senderSchema, withImprint } from '~/accounts/settings-schema';
import { updateWorkspace } from '~/accounts/update-workspace.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  return findWorkspace(context.db, workspaceId);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, senderSchema);
  if (!form.ok) return invalid(form.reply);
  await updateWorkspace(context.db, { changes: withImprint(form.value), actor, now: context.now() });
  return redirect('/settings/sender?saved');
}

export default function SenderSettings() {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.sender.title')} text={t('settings.sender.why')}>
      <SenderForm values={useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />
    </Section>
  );
}
