import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { findHours } from '~/accounts/queries.server';
import { QuietHoursForm } from '~/accounts/quiet-hours-form';
import { requireMember } from '~/accounts/require-member.server';
import { quietHoursSchema } from '~/accounts/settings-schema';
import { updateMember } from '~/accounts/update-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  return findHours(context.db, actor);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, quietHoursSchema);
  if (!form.ok) return invalid(form.reply);
  await updateMember(context.db, { changes: form.value, actor });
  return redirect('/settings/quiet-hours?saved');
}

export default function QuietHoursSettings() {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.quietHours.title')} text={t('settings.quietHours.text')}>
      <QuietHoursForm values={useLoaderData<typeof loader>()} lastResult={useActionData<typeof action>()} />
    </Section>
  );
}
