import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { SettingsForm } from '~/accounts/settings-form';
import { CheckboxField } from '~/ui/checkbox-field';
import { TextField } from '~/ui/text-field';
import { retentionSchema } from '../schema';

interface RetentionFormProps {
  rule: { untouched: number; declined: number; since: Date | null };
  lastResult: SubmissionResult | undefined;
}

/** How long prospects are kept, and whether they go by themselves. */
export function RetentionForm({ rule, lastResult }: RetentionFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: {
      untouched: String(rule.untouched),
      declined: String(rule.declined),
      on: rule.since ? 'on' : '',
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: retentionSchema }),
  });
  return (
    <SettingsForm form={form}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField field={fields.untouched} label={t('privacy.retention.untouched')} type="number" />
        <TextField field={fields.declined} label={t('privacy.retention.declined')} type="number" />
      </div>
      <CheckboxField
        field={fields.on}
        label={t('privacy.retention.on')}
        hint={t('privacy.retention.onHint')}
      />
    </SettingsForm>
  );
}
