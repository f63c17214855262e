import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ProfileForm } from '~/accounts/profile-form';
import { requireOwner } from '~/accounts/require-owner.server';
import { profileSchema } from '~/accounts/settings-schema';
import { updateMember } from '~/accounts/update-member.server';
import { afterStep } from '~/accounts/welcome-steps';
import { parseForm } from '~/platform/form.server';
import { invalid } from '~/platform/respond.server';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { name, locale, theme } = await requireOwner(request, context);
  return { name, locale, theme };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireOwner(request, context);
  const form = await parseForm(request, profileSchema);
  if (!form.ok) return invalid(form.reply);
  await updateMember(context.db, { changes: form.value, actor });
  return redirect(afterStep('profile'));
}

export default function WelcomeProfile() {
  const { t } = useTranslation();
  const values = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t('settings.welcome.title', { name: values.name })}
        text={t('settings.welcome.text')}
      />
      <ProfileForm
        values={values}
        lastResult={useActionData<typeof action>()}
        skipTo={afterStep('profile')}
      />
    </>
  );
}
