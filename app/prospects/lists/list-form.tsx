import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { TextField } from '~/ui/text-field';
import { listSchema } from './schema';

type ListFormProps = {
  /** Now, when it is to be changed. */
  name?: string;
  submitLabel: string;
  lastResult?: SubmissionResult;
};

/** The name of a prospect list. */
export function ListForm({ name, submitLabel, lastResult }: ListFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    constraint: getZodConstraint(listSchema),
    defaultValue: { name },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: listSchema }),
  });
  const pending = useNavigation().state === 'submitting';
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-3">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <div className="flex flex-wrap items-end gap-3">
        <TextField field={fields.name} label={t('prospects.listPage.name')} className="grow sm:max-w-80" />
        <Button type="submit" pending={pending}>
          {submitLabel}
        </Button>
      </div>
    </Form>
  );
}
