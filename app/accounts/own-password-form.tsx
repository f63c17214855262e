import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { TextField } from '~/ui/text-field';
import { ownPasswordSchema } from './schema';
import { SettingsForm } from './settings-form';

/** Asks for her password before something weighty. */
export function OwnPasswordForm({
  submit,
  lastResult,
}: {
  submit: string;
  lastResult: SubmissionResult | undefined;
}) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    constraint: getZodConstraint(ownPasswordSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: ownPasswordSchema }),
  });
  return (
    <SettingsForm form={form} submit={submit}>
      <TextField
        field={fields.current}
        label={t('accounts.factor.password')}
        type="password"
        autoComplete="current-password"
      />
    </SettingsForm>
  );
}
