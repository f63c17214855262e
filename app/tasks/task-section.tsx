import { useTranslation } from 'react-i18next';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import type { TaskRow } from './find-tasks.server';
import { TaskForm } from './task-form';
import { TaskList } from './task-list';

type TaskSectionProps = { tasks: TaskRow[]; companyId?: string; clientId?: string; back: string };

/** The open tasks about a record, and one more. */
export function TaskSection({ tasks, back, ...about }: TaskSectionProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('tasks.title')}>
      {tasks.length > 0 && <TaskList tasks={tasks} back={back} hideSubject />}
      <Disclosure summary={t('tasks.add')}>
        <TaskForm key={tasks.length} back={back} {...about} />
      </Disclosure>
    </Section>
  );
}
