import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/form-errors';
import { taskSchema } from './schema';
import { TaskFields } from './task-fields';

type TaskFormProps = {
  /** What it is about; without any it stands alone. */
  prospectId?: string;
  companyId?: string;
  clientId?: string;
  back: string;
  lastResult?: SubmissionResult | undefined;
};

/** A new task, with the day and time it is due. */
export function TaskForm({ lastResult, ...hidden }: TaskFormProps) {
  const { t } = useTranslation();
  const [form, fields] = useForm({
    lastResult,
    defaultValue: { ...hidden, every: '2' },
    constraint: getZodConstraint(taskSchema),
    onValidate: ({ formData }) => parseWithZod(formData, { schema: taskSchema }),
  });
  const navigation = useNavigation();
  const pending = navigation.state !== 'idle' && navigation.formAction === '/tasks';
  return (
    <Form
      method="post"
      action="/tasks?index"
      preventScrollReset
      {...getFormProps(form)}
      className="grid gap-3"
    >
      <FormErrors title={t('errors.form')} errors={form.errors} />
      {[fields.back, fields.prospectId, fields.companyId, fields.clientId].map((field) => (
        <input {...getInputProps(field, { type: 'hidden' })} key={field.key ?? field.name} />
      ))}
      <TaskFields fields={fields} repeat={fields.repeat.value} />
      <Button type="submit" pending={pending} className="justify-self-start">
        {t('tasks.add')}
      </Button>
    </Form>
  );
}
