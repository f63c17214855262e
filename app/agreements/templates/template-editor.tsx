import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LanguageField } from '~/i18n/language-field';
import { FieldPicker } from '~/templates/field-picker';
import { ProblemList } from '~/templates/problem-list';
import type { TemplateProblem } from '~/templates/template-problem';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { SelectField } from '~/ui/select-field';
import { TextareaField, TextField } from '~/ui/text-field';
import { AGREEMENT_KINDS } from '../built-in-kinds';
import { type AgreementTemplateValue, agreementTemplateSchema } from './schema';

export interface AgreementTemplateReply {
  reply: SubmissionResult;
  problems: TemplateProblem[];
}

export const AGREEMENT_TEMPLATE_FORM = 'agreement-template';

type TemplateEditorProps = { value: AgreementTemplateValue; lastReply: AgreementTemplateReply | undefined };

/** Name, kind, language and wording of an agreement, and the fields at hand. */
export function TemplateEditor({ value, lastReply }: TemplateEditorProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm<AgreementTemplateValue>({
    id: AGREEMENT_TEMPLATE_FORM,
    lastResult: lastReply?.reply,
    constraint: getZodConstraint(agreementTemplateSchema),
    defaultValue: value,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: agreementTemplateSchema }),
    shouldRevalidate: 'onInput',
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid grid-cols-1 gap-5">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <input {...getInputProps(fields.version, { type: 'hidden' })} key={fields.version.key} />
      <TextField field={fields.name} label={t('templates.form.name')} hint={t('templates.form.nameHint')} />
      <div className="grid items-start gap-4 sm:grid-cols-[2fr_1fr]">
        <SelectField
          field={fields.kind}
          label={t('agreements.templates.kind')}
          options={AGREEMENT_KINDS.map((kind) => ({ value: kind, label: t(`agreements.kind.${kind}`) }))}
        />
        <LanguageField field={fields.language} label={t('templates.form.language')} />
      </div>
      <div className="grid gap-2">
        <TextareaField
          field={fields.body}
          label={t('agreements.text')}
          hint={t('agreements.templates.bodyHint')}
          rows={22}
          className="[&_textarea]:min-h-96"
        />
        <ProblemList problems={lastReply?.problems ?? []} />
        <FieldPicker target={fields.body.id} groups={['agreement', 'call', 'sender']} />
      </div>
      <Button
        type="submit"
        variant="primary"
        pending={useNavigation().state !== 'idle'}
        className="justify-self-start"
      >
        {t('templates.form.save')}
      </Button>
    </Form>
  );
}
