import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { findHours } from '~/accounts/queries.server';
import { QuietHoursForm } from '~/accounts/quiet-hours-form';
import { requireOwner } from '~/accounts/require-owner.server';
import { quietHoursSchema } from '~/accounts/settings-schema';
import { updateMember } from '~/accounts/update-member.server';
import { afterStep } from '~/accounts/welcome-steps';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  return findHours(context.db, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, quietHoursSchema);
  if (!form.ok) return invalid(form.reply);
  await updateMember(context.db, { changes: form.value, actor });
  return redirect(afterStep('quiet-hours'));
}

export default function WelcomeQuietHours() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('settings.quietHours.title')} text={t('settings.quietHours.text')} />
      <QuietHoursForm
        values={useLoaderData<typeof loader>()}
        lastResult={useActionData<typeof action>()}
        skipTo={afterStep('quiet-hours')}
      />
    </>
  );
}
