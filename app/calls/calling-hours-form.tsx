import { getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { SettingsForm } from '~/accounts/settings-form';
import { WeeklyWindowsField } from '~/accounts/weekly-windows-field';
import { Button } from '~/ui/button';
import type { WeeklyWindow } from '~db/schema/accounts';
import { callingHoursSchema } from './calling-hours-schema';

type CallingHoursFormProps = {
  country: string;
  windows: WeeklyWindow[];
  /** The workspace has set them itself. */
  own: boolean;
  lastResult: SubmissionResult | undefined;
};

/** The week in which offices of one country are called. */
export function CallingHoursForm({ country, windows, own, lastResult }: CallingHoursFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { country, windows },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: callingHoursSchema }),
  });
  return (
    <SettingsForm form={form}>
      <input {...getInputProps(fields.country, { type: 'hidden' })} key={country} />
      <WeeklyWindowsField
        form={form}
        field={fields.windows}
        label={t('callingHours.windows')}
        hint={t('callingHours.hint')}
        anyTime={t('callingHours.never')}
      />
      {own && (
        <Button
          type="submit"
          size="small"
          variant="quiet"
          name="usual"
          value="on"
          className="justify-self-start"
        >
          {t('callingHours.usual')}
        </Button>
      )}
    </SettingsForm>
  );
}
