import { Form, useFetcher } from '@remix-run/react';
import { Check, RotateCcw, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '~/ui/icon-button';
import { toast } from '~/ui/toast';
import type { TaskRow } from './find-tasks.server';

type TaskActionProps = { task: TaskRow; back: string };

/** Ticks a task off, or opens it again; for a moment it can be taken back. */
export function TickForm({ task, back }: TaskActionProps) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const isDone = task.doneAt !== null;
  const action = `/tasks/${task.id}/state`;
  const offerUndo = () => {
    if (isDone) return;
    const reopen = () => fetcher.submit({ done: 'no' }, { method: 'post', action });
    toast.success(t('tasks.ticked', { title: task.title }), {
      action: { label: t('common.undo'), onClick: reopen },
    });
  };
  return (
    <Form method="post" action={action} preventScrollReset onSubmit={offerUndo}>
      <input type="hidden" name="back" value={back} />
      <IconButton
        type="submit"
        name="done"
        value={isDone ? 'no' : 'yes'}
        size="small"
        icon={isDone ? RotateCcw : Check}
        label={t(isDone ? 'tasks.reopen' : 'tasks.tick', { title: task.title })}
        className="rounded-full border-line text-faint enabled:hover:text-accent"
      />
    </Form>
  );
}

/** Deletes a task; for a moment it can be put back. */
export function DeleteTask({ task, back }: TaskActionProps) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const action = `/tasks/${task.id}/deletion`;
  const offerUndo = () => {
    const putBack = () => fetcher.submit({ deleted: 'no' }, { method: 'post', action });
    toast.success(t('tasks.deleted', { title: task.title }), {
      action: { label: t('common.undo'), onClick: putBack },
    });
  };
  return (
    <Form method="post" action={action} preventScrollReset onSubmit={offerUndo}>
      <input type="hidden" name="back" value={back} />
      <IconButton
        type="submit"
        name="deleted"
        value="yes"
        size="small"
        icon={Trash2}
        label={t('tasks.deleteTask', { title: task.title })}
        className="text-faint"
      />
    </Form>
  );
}
