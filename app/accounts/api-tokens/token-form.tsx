import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '~/ui/choice-field';
import { TextField } from '~/ui/text-field';
import { SettingsForm } from '../settings-form';
import { TOKEN_SCOPES, tokenSchema } from './schema';

/** For which program, and what it may do. */
export function TokenForm({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    id: 'token',
    lastResult,
    defaultValue: { scope: 'read' },
    constraint: getZodConstraint(tokenSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: tokenSchema }),
  });
  return (
    <SettingsForm form={form} submit={t('accounts.tokens.create')}>
      <TextField
        field={fields.name}
        label={t('accounts.tokens.name')}
        hint={t('accounts.tokens.nameHint')}
        autoComplete="off"
      />
      <ChoiceField
        field={fields.scope}
        label={t('accounts.tokens.scope')}
        choices={TOKEN_SCOPES.map((scope) => ({ value: scope, label: t(`accounts.tokens.scopes.${scope}`) }))}
      />
    </SettingsForm>
  );
}
