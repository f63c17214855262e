import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '~/ui/checkbox-field';
import { TextField } from '~/ui/text-field';
import { ClientForm } from './client-form';
import { clientSchema } from './schema';

type NameFormProps = {
  client: { name: string; confidential: boolean };
  backTo: string;
  lastResult: SubmissionResult | undefined;
};

/** What a client is called, and who may see it. */
export function NameForm({ client: { name, confidential }, backTo, lastResult }: NameFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { name, confidential },
    constraint: getZodConstraint(clientSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: clientSchema }),
  });
  return (
    <ClientForm form={form} submit={t('common.save')} backTo={backTo}>
      <TextField field={fields.name} label={t('clients.page.name')} />
      <CheckboxField
        field={fields.confidential}
        label={t('clients.conversion.confidential')}
        hint={t('clients.conversion.confidentialHint')}
      />
    </ClientForm>
  );
}
