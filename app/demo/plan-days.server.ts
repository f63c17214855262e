import { DateTime } from 'luxon';
import { addTask } from '~/tasks/add-task.server';
import type { DemoProspect } from './add-prospects.server';
import type { DemoContext } from './demo-context';
import { reportOf } from './invent-report.server';
import { logCall } from './make-calls.server';

/** Callbacks promised for today, in the order of the day, and some that were forgotten. */
const CALLBACKS = [
  { calledDaysAgo: 4, dueDaysAgo: 2, at: '10:00', note: 'Wollte sich den Kalender ansehen.' },
  { calledDaysAgo: 3, dueDaysAgo: 1, at: '11:15', note: 'Chefin war noch auf der Baustelle.' },
  { calledDaysAgo: 5, dueDaysAgo: 0, at: '09:30', note: 'Heute ist die Inhaberin im Haus.' },
  { calledDaysAgo: 2, dueDaysAgo: 0, at: '11:00', note: 'Nach der Morgenrunde anrufen.' },
  { calledDaysAgo: 1, dueDaysAgo: 0, at: '16:30', note: 'Hatte gerade Besuch, nachmittags ruhiger.' },
] as const;

/** For clients, in the order they were won, and for prospects. */
const CLIENT_TASKS = [
  { title: 'Quartalsbericht redigieren', inDays: 1, hour: 14 },
  { title: 'Hotel in Wien bestätigen lassen', inDays: 0, hour: 12 },
  { title: 'Vereinbarung nachfassen', inDays: 0, hour: 15 },
  { title: 'Messetermine anrufen und bestätigen', inDays: 4, hour: 10 },
] as const;

const PROSPECT_TASKS = [
  { title: 'Angebot für das Redigieren der Gutachten schreiben', inDays: -1, hour: 12 },
  { title: 'Referenz heraussuchen', inDays: 3, hour: 10 },
  { title: 'Vor dem Gespräch die Website lesen', inDays: 6, hour: 10 },
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
    note,
  } as const;
  await logCall(context, report, morning.minus({ days: calledDaysAgo }).toJSDate());
}

async function planTask(
  context: DemoContext,
  prospect: DemoProspect | undefined,
  { title, inDays, hour }: PlannedTask,
): Promise<void> {
  const { tx, actor, now } = context;
  const dueAt = localToday(context).plus({ days: inDays }).set({ hour }).toJSDate();
  const added = await addTask(tx, { title, dueAt, prospectId: prospect?.id, actor, now });
  if (!added.ok) throw new Error(`A sample task was refused: ${added.error}`);
}

const localToday = ({ now, zone }: DemoContext) => DateTime.fromJSDate(now, { zone }).startOf('day');
