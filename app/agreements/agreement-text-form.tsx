import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { ClientForm } from '~/clients/client-form';
import { TextareaField } from '~/ui/text-field';
import { agreementTextSchema } from './schema';

type AgreementTextFormProps = { text: string; backTo: string; lastResult: SubmissionResult | undefined };

/** The wording of a draft. */
export function AgreementTextForm({ text, backTo, lastResult }: AgreementTextFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { text },
    constraint: getZodConstraint(agreementTextSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: agreementTextSchema }),
  });
  return (
    <ClientForm form={form} submit={t('agreements.saveText')} backTo={backTo}>
      <TextareaField
        field={fields.text}
        label={t('agreements.text')}
        hint={t('agreements.textHint')}
        rows={24}
      />
    </ClientForm>
  );
}
