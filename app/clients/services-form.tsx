import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { SettingsForm } from '~/accounts/settings-form';
import { ChoiceField } from '~/ui/choice-field';
import { TextField } from '~/ui/text-field';
import { servicesSchema } from './services-schema';

type ServicesFormProps = {
  services: { id: string; name: string; offered: boolean }[];
  lastResult: SubmissionResult | undefined;
  skipTo?: string;
};

/** What she offers: ticks in the catalogue, and a line for one more. */
export function ServicesForm({ services, lastResult, skipTo }: ServicesFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { offered: services.filter(({ offered }) => offered).map(({ id }) => id), added: '' },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: servicesSchema }),
  });
  return (
    <SettingsForm form={form} skipTo={skipTo}>
      <ChoiceField
        field={fields.offered}
        label={t('settings.services.offered')}
        hint={t('settings.services.offeredHint')}
        choices={services.map(({ id, name }) => ({ value: id, label: name }))}
        many
      />
      <TextField
        field={fields.added}
        label={t('settings.services.added')}
        hint={t('settings.services.addedHint')}
        className="max-w-md"
      />
    </SettingsForm>
  );
}
