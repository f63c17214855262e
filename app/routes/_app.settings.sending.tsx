import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { findWorkspace } from '~/accounts/queries.server';
import { requireOwner } from '~/accounts/require-owner.server';
import { SendingForm } from '~/accounts/sending-form';
import { sendingSchema } from '~/accounts/settings-schema';
import { updateWorkspace } from '~/accounts/update-workspace.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId } = await requireOwner(request, context);
  const { sendWindows, prospectRestDays, companyRestDays } = await findWorkspace(context.db, workspaceId);
  return { sendWindows, prospectRestDays, companyRestDays };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, sendingSchema);
  if (!form.ok) return invalid(form.reply);
  await updateWorkspace(context.db, { changes: form.value, actor, now: context.now() });
  return redirect('/settings/sending?saved');
}

export default function SendingSettings() {
  const { t } = useTranslation();
  return (
    <Section title={t('sequences.sending.title')} text={t('sequences.sending.text')}>
      <SendingForm values={useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />
    </Section>
  );
}
