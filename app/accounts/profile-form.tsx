import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { LOCALES } from '~/i18n/locales';
import { ChoiceField } from '~/ui/choice-field';
import { TextField } from '~/ui/text-field';
import { SettingsForm } from './settings-form';
import { profileSchema } from './settings-schema';

type ProfileFormProps = {
  values: z.output<typeof profileSchema>;
  lastResult: SubmissionResult | undefined;
  skipTo?: string;
};

/** Her name, language and looks. */
export function ProfileForm({ values, lastResult, skipTo }: ProfileFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: values,
    constraint: getZodConstraint(profileSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: profileSchema }),
  });
  return (
    <SettingsForm form={form} skipTo={skipTo} reloads>
      <TextField
        field={fields.name}
        label={t('settings.profile.name')}
        hint={t('settings.profile.nameHint')}
        autoComplete="name"
      />
      <ChoiceField
        field={fields.locale}
        label={t('settings.profile.language')}
        choices={LOCALES.map((locale) => ({ value: locale, label: t(`common.locale.${locale}`) }))}
      />
      <ChoiceField
        field={fields.theme}
        label={t('settings.profile.theme')}
        choices={(['system', 'light', 'dark'] as const).map((theme) => ({
          value: theme,
          label: t(`common.theme.${theme}`),
        }))}
      />
    </SettingsForm>
  );
}
