import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { WeeklyWindowsField } from '~/accounts/weekly-windows-field';
import type { WeeklyWindow } from '~db/schema/accounts';
import { ClientForm } from './client-form';
import { officeHoursSchema } from './schema';

type OfficeHoursFormProps = {
  hours: WeeklyWindow[];
  backTo: string;
  lastResult: SubmissionResult | undefined;
};

/** When she promises a client to be there. */
export function OfficeHoursForm({ hours, backTo, lastResult }: OfficeHoursFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { officeHours: hours },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: officeHoursSchema }),
  });
  return (
    <ClientForm form={form} submit={t('common.save')} backTo={backTo}>
      <WeeklyWindowsField
        form={form}
        field={fields.officeHours}
        label={t('clients.officeHours.title')}
        hint={t('clients.officeHours.hint')}
        anyTime={t('clients.officeHours.none')}
      />
    </ClientForm>
  );
}
