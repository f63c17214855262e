import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { ClientForm } from '~/clients/client-form';
import { TextField } from '~/ui/text-field';
import { signatureSchema } from './schema';

type SignatureFormProps = {
  /** Local date. */
  today: string;
  backTo: string;
  lastResult: SubmissionResult | undefined;
};

/** When both signed, and until when it holds. */
export function SignatureForm({ today, backTo, lastResult }: SignatureFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { signedOn: today },
    constraint: getZodConstraint(signatureSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: signatureSchema }),
  });
  return (
    <ClientForm form={form} submit={t('agreements.sign')} backTo={backTo}>
      <TextField field={fields.signedOn} label={t('agreements.signTheDay')} type="date" max={today} />
      <TextField
        field={fields.expiresOn}
        label={t('agreements.expires')}
        hint={t('agreements.expiresHint')}
        type="date"
      />
    </ClientForm>
  );
}
