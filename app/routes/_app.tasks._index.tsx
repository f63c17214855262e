import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { localPath } from '~/accounts/local-path';
import { requireMember } from '~/accounts/require-member.server';
import { parseForm } from '~/platform/form.server';
import { invalid, valueOrThrow } from '~/platform/respond.server';
import { addTask } from '~/tasks/add-task.server';
import { SECTIONS, sectionOf, startOfDay } from '~/tasks/due';
import { findDoneTasks, findOpenTasks } from '~/tasks/find-tasks.server';
import { taskSchema } from '~/tasks/schema';
import { TaskForm } from '~/tasks/task-form';
import { TaskList } from '~/tasks/task-list';
import { whenDue } from '~/tasks/when-due';
import { Card, Section } from '~/ui/card';
import { EmptyState } from '~/ui/empty-state';
import { PageHeader } from '~/ui/page-header';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { workspaceId, memberId, timeZone } = await requireMember(request, context);
  const now = context.now();
  const since = startOfDay(now, timeZone);
  const [open, done] = await Promise.all([
    findOpenTasks(context.db, { workspaceId, memberId }),
    findDoneTasks(context.db, { workspaceId, memberId, since }),
  ]);
  const groups = SECTIONS.map((group) => ({
    group,
    tasks: open.filter((task) => sectionOf(task.dueAt, now, timeZone) === group),
  }));
  return { groups: groups.filter(({ tasks }) => tasks.length > 0), done };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, timeZone } = await requireMember(request, context);
  const form = await parseForm(request, taskSchema);
  if (!form.ok) return invalid(form.reply);
  const { title, prospectId, companyId, clientId, back = '/tasks', ...typed } = form.value;
  const about = { title, prospectId, companyId, clientId };
  const task = { ...about, ...whenDue(typed, timeZone), actor, now: context.now() };
  valueOrThrow(await addTask(context.db, task));
  return redirect(localPath(back));
}

export default function Tasks() {
  const { t } = useTranslation();
  const { groups, done } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const count = groups.flatMap(({ tasks }) => tasks).length;
  return (
    <>
      <PageHeader title={t('tasks.title')} text={t('tasks.text')} />
      <div className="grid max-w-3xl gap-8">
        <Card>
          <TaskForm key={count} back="/tasks" lastResult={lastResult} />
        </Card>
        {groups.length === 0 && (
          <Card>
            <EmptyState icon={ListChecks} title={t('tasks.empty.title')} text={t('tasks.empty.text')} />
          </Card>
        )}
        {groups.map(({ group, tasks }) => (
          <Section key={group} title={t(`tasks.groups.${group}`)}>
            <TaskList tasks={tasks} back="/tasks" />
          </Section>
        ))}
        {done.length > 0 && (
          <Section title={t('tasks.done')}>
            <TaskList tasks={done} back="/tasks" />
          </Section>
        )}
      </div>
    </>
  );
}
