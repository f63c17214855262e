import { DateTime, Interval } from 'luxon';
import { plusDays } from '~/clients/capacity';
import { type Promised, promisedHours } from '~/clients/promised-hours';
import { localDate } from '~/platform/local-date';
import { inBoth, openingsFrom, without } from '~/platform/opening-hours';
import type { WeeklyWindow } from '~db/schema/accounts';

interface WeekInput {
  /** Local date of the Monday in her zone. */
  monday: string;
  /** Of her calendar. */
  zone: string;
  quiet: readonly WeeklyWindow[];
  promises: Promised[];
}

export interface Stretch {
  start: Date;
  end: Date;
}

export interface PlannedDay {
  /** Local date. */
  date: string;
  presence: (Stretch & { clientId: string; client: string })[];
  /** Quiet at home, and promised to nobody. */
  callTime: Stretch[];
  /** Minutes promised; an hour promised to two clients is one. */
  promisedMinutes: number;
  callMinutes: number;
}

/** When offices pick up: the time for calls of somebody who hasn't said when her home is quiet. */
export const USUAL_HOURS: WeeklyWindow[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '08:00',
  to: '18:00',
}));

const stretches = (intervals: Interval[]): Stretch[] =>
  intervals.flatMap(({ start, end }) =>
    start && end ? [{ start: start.toJSDate(), end: end.toJSDate() }] : [],
  );

const minutes = (intervals: Interval[]): number =>
  Math.round(intervals.reduce((sum, interval) => sum + interval.length('minutes'), 0));

/**
 * Her week day by day: where she promised to be, and what of the quiet hours is left for calls. Hours are instants, so
 * neither a client in another zone nor a change of the clocks makes one count twice, and none counts on two days.
 */
export function planWeek({ monday, zone, quiet, promises }: WeekInput): PlannedDay[] {
  const promised = promises.map((promise) => ({ ...promise, intervals: presenceOf(promise, monday, zone) }));
  const taken = Interval.merge(promised.flatMap(({ intervals }) => intervals));
  const begin = DateTime.fromISO(monday, { zone });
  const hours = { zone, windows: quiet, holidays: () => undefined };
  const calls = without(Interval.merge([...openingsFrom(begin.toJSDate(), 6, hours)]), taken);
  return Array.from({ length: 7 }, (_, index) => {
    const start = begin.plus({ days: index });
    const day = [Interval.fromDateTimes(start, start.plus({ days: 1 }))];
    const presence = promised.flatMap(({ clientId, client, intervals }) =>
      stretches(inBoth(intervals, day)).map((stretch) => ({ ...stretch, clientId, client })),
    );
    const callTime = inBoth(calls, day);
    return {
      date: localDate(start),
      presence,
      callTime: stretches(callTime),
      promisedMinutes: minutes(inBoth(taken, day)),
      callMinutes: minutes(callTime),
    };
  });
}

/** The presence promised to one client, merged; the days around the week reach into it from other zones. */
function presenceOf(promised: Promised, monday: string, zone: string): Interval[] {
  const from = DateTime.fromISO(plusDays(monday, -2), { zone }).toJSDate();
  return Interval.merge([...openingsFrom(from, 11, promisedHours(promised))]);
}
