import { dueAt } from './due';
import { type RepeatKind, ruleOf } from './repeat';

interface Typed {
  date?: string | undefined;
  time?: string | undefined;
  repeat?: RepeatKind | undefined;
  every: number;
}

/** When a task is due and how it comes again, as it is kept. */
export interface WhenDue {
  dueAt: Date | null;
  /** False when it is due on a day at any hour. */
  timed?: boolean;
  /** RRULE of RFC 5545. */
  repeat?: string | null;
  /** The wall clock that a repeated hour is read on. */
  timeZone?: string | null;
}

/** What a form says about when, on the wall clock of the member. */
export function whenDue({ date, time, repeat, every }: Typed, timeZone: string): WhenDue {
  const due = dueAt(date, time, timeZone);
  const rule = due && repeat ? ruleOf({ kind: repeat, every }) : null;
  return { dueAt: due, timed: Boolean(time), repeat: rule, timeZone: rule ? timeZone : null };
}
