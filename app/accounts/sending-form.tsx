import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { TextField } from '~/ui/text-field';
import type { WeeklyWindow } from '~db/schema/accounts';
import { SettingsForm } from './settings-form';
import { sendingSchema } from './settings-schema';
import { WeeklyWindowsField } from './weekly-windows-field';

type SendingFormProps = {
  values: { sendWindows: WeeklyWindow[]; prospectRestDays: number; companyRestDays: number };
  lastResult: SubmissionResult | undefined;
};

/** When the messages of sequences go out, and how long nobody is written to again. */
export function SendingForm({ values, lastResult }: SendingFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: values,
    constraint: getZodConstraint(sendingSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: sendingSchema }),
  });
  return (
    <SettingsForm form={form}>
      <WeeklyWindowsField
        form={form}
        field={fields.sendWindows}
        label={t('sequences.sending.windows')}
        hint={t('sequences.sending.windowsHint')}
        anyTime={t('sequences.sending.never')}
      />
      {(['prospectRestDays', 'companyRestDays'] as const).map((name) => (
        <TextField
          key={name}
          field={fields[name]}
          label={t(`sequences.sending.${name}`)}
          hint={t('sequences.sending.restHint')}
          type="number"
          inputMode="numeric"
          className="max-w-sm"
        />
      ))}
    </SettingsForm>
  );
}
