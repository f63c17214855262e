import { DateTime } from 'luxon';
import { addTask } from '~/tasks/add-task.server';
import type { DemoProspect } from './add-prospects.server';
import type { DemoContext } from './demo-context';
import { reportOf } from './invent-report.server';
import { logCall } from './make-calls.server';

/** Callbacks promised for today, in the order of the day, and some that were forgotten. */
const CALLBACKS = [
  { calledDaysAgo: 4, dueDaysAgo: 2, at: '10:00', note: 'calendar' },
  { calledDaysAgo: 3, dueDaysAgo: 1, at: '11:15', note: 'site' },
  { calledDaysAgo: 5, dueDaysAgo: 0, at: '09:30', note: 'owner' },
  { calledDaysAgo: 2, dueDaysAgo: 0, at: '11:00', note: 'morning' },
  { calledDaysAgo: 1, dueDaysAgo: 0, at: '16:30', note: 'visitors' },
] as const;

/** For clients, in the order they were won, and for prospects. */
const CLIENT_TASKS = [
  { title: 'report', inDays: 1, hour: 14 },
  { title: 'hotel', inDays: 0, hour: 12 },
  { title: 'agreement', inDays: 0, hour: 15 },
  { title: 'fair', inDays: 4, hour: 10 },
] as const;

const PROSPECT_TASKS = [
  { title: 'offer', inDays: -1, hour: 12 },
  { title: 'reference', inDays: 3, hour: 10 },
  { title: 'website', inDays: 6, hour: 10 },
] as const;

type PlannedTask = (typeof CLIENT_TASKS | typeof PROSPECT_TASKS)[number];

/** What waits for her: promised callbacks and tasks, due, overdue and to come. */
export async function planDays(
  context: DemoContext,
  { won, planned }: { won: DemoProspect[]; planned: DemoProspect[] },
): Promise<void> {
  for (const [index, callback] of CALLBACKS.entries()) {
    const prospect = planned[index];
    if (prospect) await promiseCallback(context, prospect, callback);
  }
  for (const [index, task] of CLIENT_TASKS.entries()) await planTask(context, won[index], task);
  const others = planned.slice(CALLBACKS.length);
  for (const [index, task] of PROSPECT_TASKS.entries()) await planTask(context, others[index], task);
}

async function promiseCallback(
  context: DemoContext,
  prospect: DemoProspect,
  { calledDaysAgo, dueDaysAgo, at, note }: (typeof CALLBACKS)[number],
): Promise<void> {
  const morning = localToday(context).set({ hour: 9, minute: 20 });
  const wallTime = `${morning.minus({ days: dueDaysAgo }).toISODate()}T${at}`;
  const report = {
    ...reportOf({ prospect }),
    result: 'connected',
    conversation: 'callback',
    callback: { wallTime },
    note: context.texts.callbacks[note],
  } as const;
  await logCall(context, report, morning.minus({ days: calledDaysAgo }).toJSDate());
}

async function planTask(
  context: DemoContext,
  prospect: DemoProspect | undefined,
  { title, inDays, hour }: PlannedTask,
): Promise<void> {
  const { tx, texts, actor, now } = context;
  const dueAt = localToday(context).plus({ days: inDays }).set({ hour }).toJSDate();
  const added = await addTask(tx, { title: texts.tasks[title], dueAt, prospectId: prospect?.id, actor, now });
  if (!added.ok) throw new Error(`A sample task was refused: ${added.error}`);
}

const localToday = ({ now, zone }: DemoContext) => DateTime.fromJSDate(now, { zone }).startOf('day');
