import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { repeatOf } from '~/tasks/repeat';
import { Button } from '~/ui/button';
import { Notice } from '~/ui/notice';
import type { StoppedTask } from './find-stopped-tasks.server';

/** Says why what came again and again has stopped, and brings back what she wants to do all the same. */
export function StoppedTasks({ tasks, back }: { tasks: StoppedTask[]; back: string }) {
  const { t } = useTranslation();
  if (tasks.length === 0) return null;
  return (
    <Notice tone="info" title={t('clients.stopped.title')}>
      <p>{t('clients.stopped.text')}</p>
      <ul className="mt-2 grid gap-2">
        {tasks.map(({ id, title, repeat }) => (
          <li key={id}>
            <Form method="post" action={`/tasks/${id}/deletion`} preventScrollReset className="grid gap-1">
              <input type="hidden" name="back" value={back} />
              <span className="wrap-break-word">
                {title} <Rhythm rule={repeat} />
              </span>
              <Button type="submit" name="deleted" value="no" size="small" className="justify-self-start">
                {t('clients.stopped.resume')}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Rhythm({ rule }: { rule: string | null }) {
  const { t } = useTranslation();
  const repeat = repeatOf(rule);
  if (!repeat) return null;
  return (
    <span className="text-muted text-sm">{t(`tasks.repeats.${repeat.kind}`, { count: repeat.every })}</span>
  );
}
