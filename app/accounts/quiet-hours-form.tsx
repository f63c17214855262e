import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { useTypedNumber } from '~/i18n/use-typed-number';
import { TextField } from '~/ui/text-field';
import type { WeeklyWindow } from '~db/schema/accounts';
import { SettingsForm } from './settings-form';
import { quietHoursSchema } from './settings-schema';
import { WeeklyWindowsField } from './weekly-windows-field';

type QuietHoursFormProps = {
  values: { quietHours: WeeklyWindow[]; hoursAvailable: number | null };
  lastResult: SubmissionResult | undefined;
  skipTo?: string;
};

/** When it is quiet enough at home to phone, and how much she wants to work. */
export function QuietHoursForm({ values, lastResult, skipTo }: QuietHoursFormProps) {
  const { t } = useTranslation();
  const typedNumber = useTypedNumber();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { ...values, hoursAvailable: typedNumber(values.hoursAvailable) },
    constraint: getZodConstraint(quietHoursSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: quietHoursSchema }),
  });
  return (
    <SettingsForm form={form} skipTo={skipTo}>
      <WeeklyWindowsField
        form={form}
        field={fields.quietHours}
        label={t('settings.quietHours.windows')}
        hint={t('settings.quietHours.windowsHint')}
        anyTime={t('settings.quietHours.anyTime')}
      />
      <TextField
        field={fields.hoursAvailable}
        label={t('settings.quietHours.hoursAvailable')}
        hint={t('settings.quietHours.hoursAvailableHint')}
        inputMode="decimal"
        autoComplete="off"
        className="max-w-xs"
      />
    </SettingsForm>
  );
}
