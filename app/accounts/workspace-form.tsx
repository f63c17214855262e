import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type Option, SelectField } from '~/ui/select-field';
import { TextField } from '~/ui/text-field';
import { SettingsForm } from './settings-form';
import { workspaceSchema } from './settings-schema';

type WorkspaceFormProps = {
  values: z.output<typeof workspaceSchema>;
  places: { countries: Option[]; regions: Record<string, Option[]>; timeZones: Option[] };
  lastResult: SubmissionResult | undefined;
  skipTo?: string;
};

/** Where she works, which decides about holidays and rules, and how much she wants to call. */
export function WorkspaceForm({ values, places, lastResult, skipTo }: WorkspaceFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: values,
    constraint: getZodConstraint(workspaceSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: workspaceSchema }),
  });
  const regions = places.regions[fields.country.value ?? ''] ?? [];
  return (
    <SettingsForm form={form} skipTo={skipTo}>
      <TextField
        field={fields.name}
        label={t('settings.workspace.name')}
        hint={t('settings.workspace.nameHint')}
        autoComplete="organization"
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <SelectField
          field={fields.country}
          label={t('settings.workspace.country')}
          hint={t('settings.workspace.countryHint')}
          options={places.countries}
        />
        {regions.length > 0 && (
          <SelectField
            field={fields.region}
            label={t('settings.workspace.region')}
            hint={t('settings.workspace.regionHint')}
            options={regions}
            emptyLabel={t('settings.workspace.noRegion')}
          />
        )}
      </div>
      <SelectField
        field={fields.timeZone}
        label={t('settings.workspace.timeZone')}
        options={places.timeZones}
      />
      <TextField
        field={fields.dailyGoal}
        label={t('settings.workspace.dailyGoal')}
        hint={t('settings.workspace.dailyGoalHint')}
        type="number"
        inputMode="numeric"
        className="max-w-xs"
      />
    </SettingsForm>
  );
}
