import { type SubmissionResult, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { SettingsForm } from '~/accounts/settings-form';
import { ChoiceField } from '~/ui/choice-field';
import { TextField } from '~/ui/text-field';
import { WEBHOOK_ACTIONS } from './actions';
import { webhookSchema } from './schema';
import { useActionName } from './use-action-name';

/** Which address is told, and of what. */
export function WebhookForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const { t } = useTranslation();
  const actionName = useActionName();
  const [form, fields] = useForm({
    id: 'webhook',
    lastResult,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: webhookSchema }),
  });
  return (
    <SettingsForm form={form} submit={t('webhooks.add')}>
      <TextField
        field={fields.url}
        label={t('webhooks.url')}
        hint={t('webhooks.urlHint')}
        type="url"
        autoComplete="off"
      />
      <ChoiceField
        field={fields.actions}
        label={t('webhooks.actions')}
        many
        choices={WEBHOOK_ACTIONS.map((action) => ({ value: action, label: actionName(action) }))}
      />
    </SettingsForm>
  );
}
