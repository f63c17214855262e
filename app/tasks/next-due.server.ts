import { DateTime } from 'luxon';
import * as library from 'rrule';

/** CommonJS: Node.js gives it as a whole, the development server by its names. */
const { RRule } = ('default' in library ? library.default : library) as typeof library;

interface Repeating {
  /** RRULE of RFC 5545. */
  rule: string;
  /** When it was due this time. */
  dueAt: Date;
  timeZone: string;
  /** The next one is never due on a day before this. */
  now: Date;
}

/**
 * When a repeating task is due next, at the same hour on the wall clock whatever summer time does. What was missed
 * meanwhile is left out. In a month too short for its day it is due on the last day.
 */
export function nextDue({ rule, dueAt, timeZone, now }: Repeating): Date {
  const due = DateTime.fromJSDate(dueAt, { zone: timeZone });
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  const after = DateTime.max(due, today.minus({ milliseconds: 1 }));
  const options = { ...RRule.parseString(rule), ...lastDays(rule, due), dtstart: asFloating(due) };
  const next = new RRule(options).after(asFloating(after));
  if (!next) throw new Error(`No next day for ${rule}`);
  return DateTime.fromJSDate(next, { zone: 'utc' }).setZone(timeZone, { keepLocalTime: true }).toJSDate();
}

/** RRULE skips the months that have no 31st; a task is then due on their last day. */
function lastDays(rule: string, due: DateTime) {
  if (due.day <= 28 || !/^FREQ=(MONTHLY|YEARLY)/.test(rule)) return {};
  const days = Array.from({ length: due.day - 27 }, (_, index) => 28 + index);
  const month = rule.startsWith('FREQ=YEARLY') ? { bymonth: due.month } : {};
  return { ...month, bymonthday: days, bysetpos: -1 };
}

/** The library counts in wall times written as if they were UTC. */
const asFloating = (at: DateTime): Date => at.setZone('utc', { keepLocalTime: true }).toJSDate();
