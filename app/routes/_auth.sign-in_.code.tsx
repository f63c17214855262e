import { useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AuthForm } from '~/accounts/auth-form';
import { localPath } from '~/accounts/local-path';
import { finishSignIn } from '~/accounts/second-factor/finish-sign-in.server';
import {
  findPendingSignIn,
  pendingCookie,
  pendingToken,
} from '~/accounts/second-factor/pending-sign-in.server';
import { codeSchema } from '~/accounts/second-factor/schema';
import { sessionCookie } from '~/accounts/sessions.server';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { AuthFrame } from '~/ui/auth-frame';
import { TextField } from '~/ui/text-field';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const token = (await pendingToken(request, context.env.APP_URL)) ?? '';
  if (await findPendingSignIn(context.db, { token, now: context.now() })) return null;
  throw redirect('/sign-in');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, secrets, env } = context;
  const form = await parseForm(request, codeSchema);
  if (!form.ok) return invalid(form.reply);
  const token = (await pendingToken(request, env.APP_URL)) ?? '';
  const userAgent = request.headers.get('user-agent');
  const attempt = { token, ...form.value, secrets, userAgent, now: context.now() };
  const result = await finishSignIn(db, attempt);
  if (!result.ok) {
    return refused(result.error, result.error === 'too_many' ? undefined : `accounts.errors.${result.error}`);
  }
  const headers = new Headers();
  headers.append('Set-Cookie', await sessionCookie(env.APP_URL).serialize(result.value.token));
  headers.append('Set-Cookie', await pendingCookie(env.APP_URL).serialize('', { maxAge: 0 }));
  return redirect(localPath(new URL(request.url).searchParams.get('to')), { headers });
}

export default function SignInCode() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    constraint: getZodConstraint(codeSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: codeSchema }),
  });
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t('accounts.code.title')}
      text={t('accounts.code.text')}
      foot={t('accounts.code.lost')}
    >
      <AuthForm form={form} submit={t('accounts.code.submit')} action={`?${search}`} reloads>
        <TextField
          field={fields.code}
          label={t('accounts.code.code')}
          hint={t('accounts.code.codeHint')}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
        />
      </AuthForm>
    </AuthFrame>
  );
}
