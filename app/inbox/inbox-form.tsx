import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { IMAP_PORTS, type InboxFields, inboxSchema } from './schema';

type InboxFormProps = {
  values: Omit<InboxFields, 'password' | 'port'> & { port: number };
  hasPassword: boolean;
  lastResult: SubmissionResult | undefined;
};

/** Where incoming mail is read, and with which login. */
export function InboxForm({ values, hasPassword, lastResult }: InboxFormProps) {
  const { t } = useTranslation();
  const pending = useNavigation().formAction === '/mailbox/inbox';
  const [form, fields] = useForm({
    id: 'inbox',
    lastResult,
    defaultValue: { ...values, port: String(values.port), password: '' },
    constraint: getZodConstraint(inboxSchema),
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: inboxSchema }),
  });
  const securities = (['tls', 'starttls', 'none'] as const).map((value) => ({
    value,
    label: t(`inbox.settings.securities.${value}`),
  }));
  const plain = { autoCapitalize: 'none', spellCheck: false, autoComplete: 'off' } as const;
  return (
    <Form
      method="post"
      action="/mailbox/inbox"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate={form.noValidate}
      className="grid items-start gap-4 sm:grid-cols-2"
    >
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <TextField
        field={fields.host}
        label={t('inbox.settings.host')}
        hint={t('inbox.settings.hostHint')}
        inputMode="url"
        {...plain}
      />
      <div className="grid content-start items-start gap-4 sm:grid-cols-[6rem_1fr]">
        <SelectField
          field={fields.port}
          label={t('inbox.settings.port')}
          options={IMAP_PORTS.map((port) => ({ value: String(port), label: String(port) }))}
        />
        <SelectField field={fields.security} label={t('inbox.settings.security')} options={securities} />
      </div>
      <TextField field={fields.username} label={t('inbox.settings.username')} {...plain} />
      <TextField
        field={fields.password}
        label={t('inbox.settings.password')}
        hint={t(hasPassword ? 'inbox.settings.passwordKept' : 'inbox.settings.passwordSame')}
        type="password"
        autoComplete="new-password"
      />
      <Button type="submit" variant="primary" pending={pending} className="justify-self-start">
        {t('inbox.settings.save')}
      </Button>
    </Form>
  );
}
