import { type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { useTranslation } from 'react-i18next';
import { ClientForm } from '~/clients/client-form';
import { ChoiceField } from '~/ui/choice-field';
import { TextLink } from '~/ui/text-link';
import { newAgreementSchema } from './schema';
import { useTemplateChoices } from './use-template-choices';

type NewAgreementFormProps = {
  templates: { id: string; name: string; kind: 'nda' | 'service' }[];
  backTo: string;
  lastResult: SubmissionResult | undefined;
};

/** Which wording a new agreement begins with. */
export function NewAgreementForm({ templates, backTo, lastResult }: NewAgreementFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { template: 'nda' },
    constraint: getZodConstraint(newAgreementSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newAgreementSchema }),
  });
  return (
    <ClientForm form={form} submit={t('agreements.draft')} backTo={backTo}>
      <ChoiceField
        field={fields.template}
        label={t('agreements.templates.choose')}
        choices={useTemplateChoices(templates)}
        layout="list"
      />
      <p className="text-sm">
        <TextLink to="/agreement-templates">{t('agreements.templates.manage')}</TextLink>
      </p>
    </ClientForm>
  );
}
