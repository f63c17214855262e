import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ProfileForm } from '~/accounts/profile-form';
import { requireMember } from '~/accounts/require-member.server';
import { profileSchema } from '~/accounts/settings-schema';
import { updateMember } from '~/accounts/update-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name, locale, theme } = await requireMember(request, context);
  return { name, locale, theme };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const form = await parseForm(request, profileSchema);
  if (!form.ok) return invalid(form.reply);
  await updateMember(context.db, { changes: form.value, actor });
  return redirect('/settings/profile?saved');
}

export default function ProfileSettings() {
  const { t } = useTranslation();
  const values = useLoaderData<typeof loader>();
  return (
    <Section title={t('settings.profile.title')} text={t('settings.profile.text')}>
      <ProfileForm values={values} lastResult={useActionData<typeof action>()} />
    </Section>
  );
}
