import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { changePassword } from '~/accounts/change-password.server';
import { PasswordForm } from '~/accounts/password-form';
import { requireMember } from '~/accounts/require-member.server';
import { passwordSchema } from '~/accounts/schema';
import { SessionList } from '~/accounts/session-list';
import { listSessions, sessionToken } from '~/accounts/sessions.server';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { Section } from '~/ui/card';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const token = (await sessionToken(request, context.env.APP_URL)) ?? '';
  return { sessions: await listSessions(context.db, { actor, token, now: context.now() }) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireMember(request, context);
  const token = (await sessionToken(request, context.env.APP_URL)) ?? '';
  const form = await parseForm(request, passwordSchema);
  if (!form.ok) return invalid(form.reply);
  const result = await changePassword(context.db, { ...form.value, token, actor, now: context.now() });
  if (result.ok) return redirect('/settings/security?saved');
  return refused(result.error, result.error === 'too_many' ? undefined : `accounts.errors.${result.error}`);
}

export default function SecuritySettings() {
  const { t } = useTranslation();
  const { sessions } = useLoaderData<typeof loader>();
  return (
    <>
      <Section title={t('settings.security.password')} text={t('settings.security.passwordText')}>
        <PasswordForm lastResult={useActionData<typeof action>()} />
      </Section>
      <Section title={t('settings.security.sessions')} text={t('settings.security.sessionsText')}>
        <SessionList sessions={sessions} />
      </Section>
    </>
  );
}
