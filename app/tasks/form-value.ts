import { DateTime } from 'luxon';
import type { TaskRow } from './find-tasks.server';
import { repeatOf } from './repeat';

/** What the form shows for a task, on the wall clock of the member. */
export function formValue({ title, dueAt, timed, repeat }: TaskRow, timeZone: string) {
  const due = dueAt && DateTime.fromJSDate(dueAt, { zone: timeZone });
  const comes = repeatOf(repeat);
  return {
    title,
    date: due?.toISODate() ?? undefined,
    time: due && timed ? due.toFormat('HH:mm') : undefined,
    repeat: comes?.kind,
    every: String(comes?.every ?? 2),
  };
}
