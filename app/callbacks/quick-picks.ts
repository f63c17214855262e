import { DateTime } from 'luxon';
import type { Holidays } from '~/platform/public-holidays.server';
import { addWorkingDays, isWorkingDay } from '~/sequences/working-days';
import { wallTimeOf } from './promised-time';

const QUARTER = 15;

/**
 * Times people often agree on, as wall times where the person is: in two hours if that is still office time,
 * the next working day at ten and at three, and a week from now at ten.
 */
export function quickPicks(now: Date, place: { zone: string; holidays: Holidays }): string[] {
  const { zone, holidays } = place;
  const there = DateTime.fromJSDate(now, { zone });
  const soon = roundUp(there.plus({ hours: 2 }));
  const isSoonGood = soon.hasSame(there, 'day') && soon.hour < 18 && isWorkingDay(soon, holidays);
  const nextDay = addWorkingDays(there, 1, holidays);
  const nextWeek = addWorkingDays(there.plus({ days: 6 }), 1, holidays);
  const picks = [at(nextDay, 10), at(nextDay, 15), at(nextWeek, 10)];
  return (isSoonGood ? [soon, ...picks] : picks).map((time) => wallTimeOf(time.toJSDate(), zone));
}

const at = (day: DateTime, hour: number) => day.set({ hour, minute: 0, second: 0, millisecond: 0 });

function roundUp(time: DateTime): DateTime {
  const over = time.minute % QUARTER;
  return time.startOf('minute').plus({ minutes: over === 0 ? 0 : QUARTER - over });
}
