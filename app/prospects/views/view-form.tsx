import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { CheckboxField } from '~/ui/checkbox-field';
import { FormErrors } from '~/ui/form-errors';
import { TextField } from '~/ui/text-field';
import { newViewSchema } from './schema';

type ViewFormProps = {
  view?: { name: string; shared: boolean };
  /** The table a new view is to keep. */
  search?: string;
  lastResult?: SubmissionResult;
};

/** Name of a view, and who sees it. */
export function ViewForm({ view, search, lastResult }: ViewFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    constraint: getZodConstraint(newViewSchema),
    defaultValue: { name: view?.name, shared: view?.shared ? 'on' : undefined, search },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: newViewSchema }),
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormErrors title={t('errors.form')} errors={form.errors} />
      <input type="hidden" name="search" defaultValue={fields.search.initialValue} />
      <TextField field={fields.name} label={t('views.name')} className="sm:max-w-80" />
      <CheckboxField field={fields.shared} label={t('views.shared')} />
      <Button type="submit" className="justify-self-start" pending={useNavigation().state === 'submitting'}>
        {t('views.rename')}
      </Button>
    </Form>
  );
}
