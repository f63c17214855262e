import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { TextField } from '~/ui/text-field';
import { passwordSchema } from './schema';
import { SettingsForm } from './settings-form';

/** The old password and the one that is to take its place. */
export function PasswordForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    constraint: getZodConstraint(passwordSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: passwordSchema }),
  });
  return (
    <SettingsForm form={form} submit={t('settings.security.submit')}>
      <TextField
        field={fields.current}
        label={t('settings.security.current')}
        type="password"
        autoComplete="current-password"
      />
      <TextField
        field={fields.wanted}
        label={t('settings.security.wanted')}
        hint={t('settings.security.wantedHint')}
        type="password"
        autoComplete="new-password"
      />
    </SettingsForm>
  );
}
