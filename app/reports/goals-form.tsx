import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { SettingsForm } from '~/accounts/settings-form';
import { TextField } from '~/ui/text-field';
import type { WeeklyGoals } from '~db/schema/accounts';
import { goalsSchema } from './goals-schema';
import { WEEKLY_GOALS } from './week-table';

/** What she wants to reach in a week; each may stay empty. */
export function GoalsForm({
  goals,
  lastResult,
}: {
  goals: WeeklyGoals;
  lastResult: SubmissionResult | undefined;
}) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: goals,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: goalsSchema }),
  });
  return (
    <SettingsForm form={form}>
      <div className="grid gap-5 sm:grid-cols-2">
        {WEEKLY_GOALS.map((goal) => (
          <TextField
            key={goal}
            field={fields[goal]}
            label={t(`reports.goals.${goal}`)}
            type="number"
            min="1"
            inputMode="numeric"
          />
        ))}
      </div>
    </SettingsForm>
  );
}
