import { Link } from '@remix-run/react';
import { Repeat } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '~/i18n/formats-context';
import { When } from '~/i18n/when';
import { useDisplayName } from '~/prospects/use-display-name';
import { useRowKeys } from '~/prospects/use-row-keys';
import { cx } from '~/ui/cx';
import type { TaskRow } from './find-tasks.server';
import { isLate } from './is-late';
import { repeatOf } from './repeat';
import { DeleteTask, TickForm } from './task-actions';

type TaskListProps = {
  tasks: TaskRow[];
  /** The page it stands on, to come back to. */
  back: string;
  /** Leaves out what the tasks are about where it is clear. */
  hideSubject?: boolean;
};

/** Tasks one below the other, each ticked off or opened again with one click. */
export function TaskList({ tasks, back, hideSubject = false }: TaskListProps) {
  useRowKeys();
  return (
    <ul className="@container grid divide-y">
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} back={back} hideSubject={hideSubject} />
      ))}
    </ul>
  );
}

type TaskLineProps = { task: TaskRow; back: string; hideSubject: boolean };

function TaskLine({ task, back, hideSubject }: TaskLineProps) {
  const { t } = useTranslation();
  const isDone = task.doneAt !== null;
  return (
    <li className="group/task flex items-start gap-2 py-2">
      <TickForm task={task} back={back} />
      <div className="flex min-w-0 grow flex-col pt-1.5 @sm:flex-row @sm:gap-2">
        <div className="min-w-0 grow">
          <Link
            to={`/tasks/${task.id}/edit?back=${encodeURIComponent(back)}`}
            aria-label={t('tasks.editTask', { title: task.title })}
            data-row-link
            className={cx(
              'wrap-break-word hyphens-auto rounded-sm hover:underline',
              isDone && 'text-muted line-through',
            )}
          >
            {task.title}
          </Link>
          <p className="flex flex-wrap items-center gap-x-3 text-muted text-sm">
            {!hideSubject && <TaskAbout task={task} />}
            <TaskRepeat rule={task.repeat} />
          </p>
        </div>
        <TaskDue task={task} />
      </div>
      <DeleteTask task={task} back={back} />
    </li>
  );
}

function TaskDue({ task: { dueAt, doneAt, timed } }: { task: TaskRow }) {
  const formats = useFormats();
  if (!dueAt || doneAt) return null;
  return (
    <When
      at={dueAt}
      as={timed ? 'moment' : 'day'}
      className={cx(
        'shrink-0 text-sm @sm:pt-0.5',
        isLate(dueAt, timed, formats) ? 'text-stop' : 'text-muted',
      )}
    />
  );
}

function TaskRepeat({ rule }: { rule: string | null }) {
  const { t } = useTranslation();
  const repeat = repeatOf(rule);
  if (!repeat) return null;
  return (
    <span className="inline-flex items-center gap-1">
      <Repeat aria-hidden className="size-3.5" />
      {t(`tasks.repeats.${repeat.kind}`, { count: repeat.every })}
    </span>
  );
}

function TaskAbout({ task }: { task: TaskRow }) {
  const nameOf = useDisplayName();
  const { client, prospect, ownCompany, company } = task;
  const about = client
    ? { to: `/clients/${client.id}`, name: client.name }
    : prospect
      ? { to: `/prospects/${prospect.id}`, name: nameOf({ ...prospect, company }) }
      : ownCompany && { to: `/companies/${ownCompany.id}`, name: ownCompany.name };
  if (!about) return null;
  return (
    <Link to={about.to} className="rounded-sm hover:underline">
      {about.name}
    </Link>
  );
}
