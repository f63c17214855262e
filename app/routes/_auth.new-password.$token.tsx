import { useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AuthForm } from '~/accounts/auth-form';
import { countMiss } from '~/accounts/count-miss.server';
import { findReset, resetPassword } from '~/accounts/reset/reset-password.server';
import { newPasswordSchema } from '~/accounts/schema';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { AuthFrame } from '~/ui/auth-frame';
import { Button } from '~/ui/button';
import { TextField } from '~/ui/text-field';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const link = { token: params.token ?? '', now: context.now() };
  if (await findReset(context.db, link)) return { open: true };
  await countMiss(context);
  return data({ open: false }, 404);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, newPasswordSchema);
  if (!form.ok) return invalid(form.reply);
  const link = { token: params.token ?? '', now: context.now() };
  const reset = await resetPassword(context.db, { ...form.value, ...link });
  if (reset.ok) return redirect('/sign-in?after=new-password');
  if (reset.error === 'password_common') return refused(reset.error, 'accounts.errors.password_common');
  await countMiss(context);
  return refused(reset.error);
}

export default function NewPassword() {
  const { t } = useTranslation();
  const { open } = useLoaderData<typeof loader>();
  if (open) return <NewPasswordForm />;
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t('accounts.newPassword.goneTitle')}
      text={t('accounts.newPassword.goneText')}
    >
      <Button asChild variant="primary">
        <Link to="/forgotten">{t('accounts.newPassword.another')}</Link>
      </Button>
    </AuthFrame>
  );
}

function NewPasswordForm() {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    constraint: getZodConstraint(newPasswordSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newPasswordSchema }),
    shouldRevalidate: 'onInput',
  });
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t('accounts.newPassword.title')}
      text={t('accounts.newPassword.text')}
    >
      <AuthForm form={form} submit={t('accounts.newPassword.submit')}>
        <TextField
          field={fields.wanted}
          label={t('accounts.newPassword.wanted')}
          hint={t('accounts.setUp.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
      </AuthForm>
    </AuthFrame>
  );
}
