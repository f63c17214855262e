import { DateTime } from 'luxon';

type TaskGroup = 'overdue' | 'today' | 'later' | 'someday';

export const SECTIONS = ['overdue', 'today', 'tomorrow', 'week', 'later', 'someday'] as const;

export type TaskSection = (typeof SECTIONS)[number];

/** When a day is given without a time: the start of an office day. */
const USUAL_TIME = '09:00';

/** The instant of a wall time in a zone ('YYYY-MM-DD', 'HH:MM'); null without a day, or when there is no such day. */
export function dueAt(date: string | undefined, time: string | undefined, timeZone: string): Date | null {
  if (!date) return null;
  const moment = DateTime.fromISO(`${date}T${time || USUAL_TIME}`, { zone: timeZone });
  return moment.isValid ? moment.toJSDate() : null;
}

/** Where a task stands in the list: by its day on the calendar of `timeZone`, not by its hour. */
export function groupOf(due: Date | null, now: Date, timeZone: string): TaskGroup {
  if (!due) return 'someday';
  const [dueDay, today] = [startOfDay(due, timeZone), startOfDay(now, timeZone)];
  if (dueDay < today) return 'overdue';
  return dueDay > today ? 'later' : 'today';
}

/** The section of the task page: what is to come is told apart by tomorrow, the rest of the week, and later. */
export function sectionOf(due: Date | null, now: Date, timeZone: string): TaskSection {
  const group = groupOf(due, now, timeZone);
  if (!due || group !== 'later') return group;
  const day = DateTime.fromJSDate(due, { zone: timeZone }).startOf('day');
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  if (day <= today.plus({ days: 1 })) return 'tomorrow';
  return day <= today.endOf('week') ? 'week' : 'later';
}

/** When the day of an instant began where the member is. */
export const startOfDay = (at: Date, timeZone: string): Date =>
  DateTime.fromJSDate(at, { zone: timeZone }).startOf('day').toJSDate();
