import { useTranslation } from 'react-i18next';
import type { TaskRow } from '~/tasks/find-tasks.server';
import { TaskForm } from '~/tasks/task-form';
import { TaskList } from '~/tasks/task-list';
import { Section } from '~/ui/card';
import { Disclosure } from '~/ui/disclosure';
import type { ProspectRecord } from './find-prospect.server';
import { NextActionLabel } from './next-action-label';

/** What comes next with a prospect: the promise or try that is planned, and the open tasks. */
export function NextSection({ record, tasks }: { record: ProspectRecord; tasks: TaskRow[] }) {
  const { t } = useTranslation();
  const { prospect, nextAction } = record;
  const address = `/prospects/${prospect.id}`;
  return (
    <Section title={t('prospects.list.next')}>
      <div className="grid gap-2">
        {nextAction?.kind !== 'task' && <NextActionLabel action={nextAction} />}
        {tasks.length > 0 && <TaskList tasks={tasks} back={address} hideSubject />}
        <Disclosure summary={t('tasks.add')}>
          <TaskForm key={tasks.length} prospectId={prospect.id} back={address} />
        </Disclosure>
      </div>
    </Section>
  );
}
