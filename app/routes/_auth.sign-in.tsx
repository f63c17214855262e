import { useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AuthForm } from '~/accounts/auth-form';
import { localPath } from '~/accounts/local-path';
import { findMember } from '~/accounts/require-member.server';
import { signInSchema } from '~/accounts/schema';
import { pendingCookie } from '~/accounts/second-factor/pending-sign-in.server';
import { sessionCookie } from '~/accounts/sessions.server';
import { signIn } from '~/accounts/sign-in.server';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { AuthFrame } from '~/ui/auth-frame';
import { Notice } from '~/ui/notice';
import { TextField } from '~/ui/text-field';
import { TextLink } from '~/ui/text-link';

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await findMember(request, context)) throw redirect('/');
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, signInSchema);
  if (!form.ok) return invalid(form.reply);
  const result = await signIn(context.db, {
    ...form.value,
    clientAddress: context.clientAddress,
    userAgent: request.headers.get('user-agent'),
    now: context.now(),
  });
  if (!result.ok) {
    return refused(result.error, result.error === 'too_many' ? undefined : `accounts.errors.${result.error}`);
  }
  const { token, asksForCode } = result.value;
  const cookie = asksForCode ? pendingCookie(context.env.APP_URL) : sessionCookie(context.env.APP_URL);
  const { search, searchParams } = new URL(request.url);
  const to = asksForCode ? `/sign-in/code${search}` : localPath(searchParams.get('to'));
  return redirect(to, { headers: { 'Set-Cookie': await cookie.serialize(token) } });
}

/** What was just done, where she comes from somewhere else. */
const AFTER: Record<string, 'accounts.join.doneText' | 'accounts.newPassword.doneText' | undefined> = {
  joined: 'accounts.join.doneText',
  'new-password': 'accounts.newPassword.doneText',
};

export default function SignIn() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    constraint: getZodConstraint(signInSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: signInSchema }),
    shouldRevalidate: 'onInput',
  });
  const after = AFTER[search.get('after') ?? ''];
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t('accounts.signIn.title')}
      text={t('accounts.signIn.text')}
      foot={t('accounts.signIn.noAccount')}
    >
      {after && <Notice tone="good">{t(after)}</Notice>}
      <AuthForm form={form} submit={t('accounts.signIn.submit')} action={`?${search}`} reloads>
        <TextField
          field={fields.email}
          label={t('accounts.signIn.email')}
          type="email"
          autoComplete="email"
        />
        <TextField
          field={fields.password}
          label={t('accounts.signIn.password')}
          type="password"
          autoComplete="current-password"
        />
      </AuthForm>
      <p className="text-center text-sm">
        <TextLink to="/forgotten">{t('accounts.signIn.forgotten')}</TextLink>
      </p>
    </AuthFrame>
  );
}
