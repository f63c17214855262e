import { useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AuthForm } from '~/accounts/auth-form';
import { countMiss } from '~/accounts/count-miss.server';
import { acceptInvitation } from '~/accounts/members/accept-invitation.server';
import { findInvitation } from '~/accounts/members/find-invitation.server';
import { joinSchema } from '~/accounts/members/schema';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { AuthFrame } from '~/ui/auth-frame';
import { Button } from '~/ui/button';
import { TextField } from '~/ui/text-field';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await findInvitation(context.db, { token: params.token ?? '', now: context.now() });
  if (found) return { invitation: { email: found.email, workspace: found.workspace.name } };
  await countMiss(context);
  return data({ invitation: null }, 404);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await parseForm(request, joinSchema);
  if (!form.ok) return invalid(form.reply);
  const link = { token: params.token ?? '', now: context.now() };
  const joined = await acceptInvitation(context.db, { ...form.value, ...link });
  if (joined.ok) return redirect('/sign-in?after=joined');
  if (joined.error !== 'not_found') return refused(joined.error, `accounts.errors.${joined.error}`);
  await countMiss(context);
  return refused(joined.error);
}

export default function Join() {
  const { t } = useTranslation();
  const { invitation } = useLoaderData<typeof loader>();
  if (invitation) return <JoinForm {...invitation} />;
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t('accounts.join.goneTitle')}
      text={t('accounts.join.goneText')}
    >
      <Button asChild variant="primary">
        <Link to="/sign-in">{t('accounts.signIn.submit')}</Link>
      </Button>
    </AuthFrame>
  );
}

function JoinForm({ email, workspace }: { email: string; workspace: string }) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    constraint: getZodConstraint(joinSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: joinSchema }),
    shouldRevalidate: 'onInput',
  });
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t('accounts.join.title', { workspace })}
      text={t('accounts.join.text', { email })}
    >
      <AuthForm form={form} submit={t('accounts.join.submit')}>
        <TextField
          field={fields.name}
          label={t('accounts.setUp.name')}
          hint={t('accounts.setUp.nameHint')}
          autoComplete="name"
        />
        <TextField
          field={fields.password}
          label={t('accounts.setUp.password')}
          hint={t('accounts.setUp.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
      </AuthForm>
    </AuthFrame>
  );
}
