import { getFormProps, useForm } from '@conform-to/react';
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { recordId } from '~/platform/record-id.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { editTask } from '~/tasks/edit-task.server';
import { findTask } from '~/tasks/find-tasks.server';
import { formValue } from '~/tasks/form-value';
import { editTaskSchema } from '~/tasks/schema';
import { TaskFields } from '~/tasks/task-fields';
import { whenDue } from '~/tasks/when-due';
import { Button } from '~/ui/button';
import { Card } from '~/ui/card';
import { FormErrors } from '~/ui/form-errors';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { workspaceId, timeZone } = await requireMember(request, context);
  const taskId = recordId(params.id);
  const task = valueOrThrow(await findTask(context.db, { workspaceId, taskId }));
  const back = localPath(new URL(request.url).searchParams.get('back') ?? '/tasks');
  return { value: formValue(task, timeZone), back };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, timeZone } = await requireMember(request, context);
  const taskId = recordId(params.id);
  const form = await parseForm(request, editTaskSchema);
  if (!form.ok) return invalid(form.reply);
  const { title, back = '/tasks', ...typed } = form.value;
  const edit = { taskId, title, ...whenDue(typed, timeZone), actor, now: context.now() };
  valueOrThrow(await editTask(context.db, edit));
  return redirect(localPath(back));
}

export default function EditTask() {
  const { t } = useTranslation();
  const { value, back } = useLoaderData<typeof loader>();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>(),
    constraint: getZodConstraint(editTaskSchema),
    defaultValue: value,
    onValidate: ({ formData }) => parseWithZod(formData, { schema: editTaskSchema }),
  });
  const pending = useNavigation().state !== 'idle';
  return (
    <>
      <PageHeader title={t('tasks.editTitle')} back={{ to: back, label: t('common.back') }} />
      <Card className="max-w-2xl">
        <Form method="post" {...getFormProps(form)} className="grid gap-4">
          <FormErrors title={t('errors.form')} errors={form.errors} />
          <input type="hidden" name="back" value={back} />
          <TaskFields fields={fields} repeat={fields.repeat.value} />
          <div className="flex gap-2">
            <Button type="submit" variant="primary" pending={pending}>
              {t('common.save')}
            </Button>
            <Button asChild variant="quiet">
              <Link to={back}>{t('common.cancel')}</Link>
            </Button>
          </div>
        </Form>
      </Card>
    </>
  );
}
