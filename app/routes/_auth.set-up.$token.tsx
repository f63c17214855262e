import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { setUpSchema } from '~/accounts/schema';
import { openSession, sessionCookie } from '~/accounts/sessions.server';
import { setUp } from '~/accounts/set-up.server';
import { isSetupLinkOpen } from '~/accounts/setup-links.server';
import { preferredLocale } from '~/i18n/i18n.server';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { AuthFrame } from '~/ui/auth-frame';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { TextField } from '~/ui/text-field';

export async function loader({ params, context }: LoaderFunctionArgs) {
  return { open: await isSetupLinkOpen(context.db, { token: params.token ?? '', now: context.now() }) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, setUpSchema);
  if (!form.ok) return invalid(form.reply);
  const now = context.now();
  const token = params.token ?? '';
  const result = await setUp(context.db, { ...form.value, token, locale: preferredLocale(request), now });
  if (!result.ok) {
    return refused(
      result.error,
      result.error === 'password_common' ? 'accounts.errors.password_common' : undefined,
    );
  }
  const userAgent = request.headers.get('user-agent');
  const session = await openSession(context.db, { actor: result.value, userAgent, now });
  const cookie = await sessionCookie(context.env.APP_URL).serialize(session);
  return redirect('/welcome', { headers: { 'Set-Cookie': cookie } });
}

export default function SetUp() {
  const { t } = useTranslation();
  const { open } = useLoaderData<typeof loader>();
  if (open) return <SetUpForm />;
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t('accounts.setUp.goneTitle')}
      text={t('accounts.setUp.goneText')}
    >
      <Button asChild variant="primary">
        <Link to="/sign-in">{t('accounts.signIn.submit')}</Link>
      </Button>
    </AuthFrame>
  );
}

function SetUpForm() {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    constraint: getZodConstraint(setUpSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: setUpSchema }),
    shouldRevalidate: 'onInput',
  });
  const pending = useNavigation().state !== 'idle';
  return (
    <AuthFrame brand={t('common.product')} title={t('accounts.setUp.title')} text={t('accounts.setUp.text')}>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <FormErrors title={t('errors.form')} errors={form.errors} />
        <TextField
          field={fields.name}
          label={t('accounts.setUp.name')}
          hint={t('accounts.setUp.nameHint')}
          autoComplete="name"
        />
        <TextField
          field={fields.email}
          label={t('accounts.setUp.email')}
          hint={t('accounts.setUp.emailHint')}
          type="email"
          autoComplete="email"
        />
        <TextField
          field={fields.password}
          label={t('accounts.setUp.password')}
          hint={t('accounts.setUp.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
        <Button type="submit" variant="primary" pending={pending}>
          {t('accounts.setUp.submit')}
        </Button>
      </Form>
    </AuthFrame>
  );
}
