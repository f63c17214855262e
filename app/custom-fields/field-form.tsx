import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { SelectField } from '~/ui/select-field';
import { TextareaField, TextField } from '~/ui/text-field';
import { type CustomField, KINDS } from './custom-field';
import { fieldSchema } from './schema';

type FieldFormProps = {
  id: string;
  action: string;
  field?: CustomField;
  submit: string;
  lastResult?: SubmissionResult | undefined;
};

/** Name, kind and choices of a custom field, for a new one and a known one alike. */
export function FieldForm({ id, action, field, submit, lastResult }: FieldFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    id,
    lastResult,
    constraint: getZodConstraint(fieldSchema),
    defaultValue: {
      label: field?.label,
      kind: field?.kind ?? 'text',
      choices: field?.choices.join('\n'),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: fieldSchema }),
  });
  const navigation = useNavigation();
  const pending = navigation.state !== 'idle' && navigation.formAction === action;
  return (
    <Form method="post" action={action} preventScrollReset {...getFormProps(form)} className="grid gap-3">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField field={fields.label} label={t('customFields.label')} autoComplete="off" />
        <SelectField
          field={fields.kind}
          label={t('customFields.kind')}
          options={KINDS.map((value) => ({ value, label: t(`customFields.kinds.${value}`) }))}
        />
      </div>
      {(!field || fields.kind.value === 'choice') && (
        <TextareaField
          field={fields.choices}
          label={t('customFields.choices')}
          hint={t('customFields.choicesHint')}
        />
      )}
      <Button type="submit" pending={pending} className="justify-self-start">
        {submit}
      </Button>
    </Form>
  );
}
