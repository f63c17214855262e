import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import type { MailboxValues } from './mailbox-defaults';
import { mailboxSchema } from './schema';
import { SMTP_PORTS } from './smtp-ports';

type MailboxFormProps = {
  values: MailboxValues;
  hasPassword: boolean;
  /** Of the provider whose server is filled in: another one begins the form anew. */
  provider: string | null;
  lastResult: SubmissionResult | undefined;
};

/** Who sends, over which server and with which login. */
export function MailboxForm({ values, hasPassword, provider, lastResult }: MailboxFormProps) {
  const { t } = useTranslation();
  const pending = useNavigation().formAction === '/mailbox';
  const [form, fields] = useForm({
    id: `mailbox-${provider ?? 'own'}`,
    lastResult,
    defaultValue: { ...values, port: String(values.port), password: '' },
    constraint: getZodConstraint(mailboxSchema),
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: mailboxSchema }),
  });
  const securities = (['tls', 'starttls', 'none'] as const).map((value) => ({
    value,
    label: t(`mailbox.securities.${value}`),
  }));
  return (
    <Form
      method="post"
      action="/mailbox"
      id={form.id}
      onSubmit={form.onSubmit}
      noValidate={form.noValidate}
      className="grid gap-6"
    >
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <Part title={t('mailbox.sender')}>
        <TextField
          field={fields.displayName}
          label={t('mailbox.displayName')}
          hint={t('mailbox.displayNameHint')}
          autoComplete="name"
        />
        <TextField field={fields.address} label={t('mailbox.address')} type="email" autoComplete="email" />
      </Part>
      <Part title={t('mailbox.server')}>
        <TextField
          field={fields.host}
          label={t('mailbox.host')}
          hint={t('mailbox.hostHint')}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
        />
        <div className="grid content-start items-start gap-4 sm:grid-cols-[6rem_1fr]">
          <SelectField
            field={fields.port}
            label={t('mailbox.port')}
            options={SMTP_PORTS.map((port) => ({ value: String(port), label: String(port) }))}
          />
          <SelectField field={fields.security} label={t('mailbox.security')} options={securities} />
        </div>
      </Part>
      <Part title={t('mailbox.login')}>
        <TextField
          field={fields.username}
          label={t('mailbox.username')}
          hint={t('mailbox.usernameHint')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField
          field={fields.password}
          label={t('mailbox.password')}
          hint={t(hasPassword ? 'mailbox.passwordKept' : 'mailbox.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
      </Part>
      <Part title={t('mailbox.limits')}>
        <TextField
          field={fields.dailyCap}
          label={t('mailbox.dailyCap')}
          hint={t('mailbox.dailyCapHint')}
          inputMode="numeric"
        />
        <TextField
          field={fields.spreadSeconds}
          label={t('mailbox.spreadSeconds')}
          hint={t('mailbox.spreadSecondsHint')}
          inputMode="numeric"
        />
      </Part>
      <Button type="submit" variant="primary" pending={pending} className="justify-self-start">
        {t('mailbox.save')}
      </Button>
    </Form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid min-w-0 gap-3 border-t pt-4">
      <legend className="float-left mb-1 w-full font-semibold">{title}</legend>
      <div className="clear-both grid items-start gap-4 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}
