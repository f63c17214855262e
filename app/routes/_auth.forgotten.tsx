import { useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import type { ActionFunctionArgs } from '@remix-run/node';
import { Link, useActionData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AuthForm } from '~/accounts/auth-form';
import { requestReset } from '~/accounts/reset/request-reset.server';
import { emailSchema } from '~/accounts/schema';
import { parseForm } from '~/platform/form.server';
import { invalid, refused } from '~/platform/respond.server';
import { AuthFrame } from '~/ui/auth-frame';
import { Button } from '~/ui/button';
import { TextField } from '~/ui/text-field';
import { TextLink } from '~/ui/text-link';

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await parseForm(request, emailSchema);
  if (!form.ok) return invalid(form.reply);
  const { clientAddress, queue } = context;
  const asked = await requestReset(context.db, { ...form.value, clientAddress, queue });
  return asked.ok ? { sent: true } : refused(asked.error);
}

export default function Forgotten() {
  const { t } = useTranslation();
  const answer = useActionData<typeof action>();
  const sent = answer !== undefined && 'sent' in answer;
  const [form, fields] = useForm({
    lastResult: sent ? undefined : answer,
    constraint: getZodConstraint(emailSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: emailSchema }),
    shouldRevalidate: 'onInput',
  });
  return (
    <AuthFrame
      brand={t('common.product')}
      title={t(sent ? 'accounts.forgotten.sentTitle' : 'accounts.forgotten.title')}
      text={t(sent ? 'accounts.forgotten.sentText' : 'accounts.forgotten.text')}
      foot={t('accounts.forgotten.otherWay')}
    >
      {sent ? (
        <Button asChild variant="primary">
          <Link to="/sign-in">{t('accounts.forgotten.back')}</Link>
        </Button>
      ) : (
        <>
          <AuthForm form={form} submit={t('accounts.forgotten.submit')}>
            <TextField
              field={fields.email}
              label={t('accounts.signIn.email')}
              type="email"
              autoComplete="email"
            />
          </AuthForm>
          <p className="text-center text-sm">
            <TextLink to="/sign-in">{t('accounts.forgotten.back')}</TextLink>
          </p>
        </>
      )}
    </AuthFrame>
  );
}
