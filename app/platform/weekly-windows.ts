import { DateTime, Interval } from 'luxon';
import type { WeeklyWindow } from '~db/schema/accounts';

const SUNDAY = 7;
const MINUTE = 60_000;

/** The windows of one local date (`YYYY-MM-DD`) as intervals in time, merged and in order. */
export function windowsOn(date: string, windows: readonly WeeklyWindow[], zone: string): Interval<true>[] {
  const weekday = new Date(`${date}T00:00Z`).getUTCDay() || SUNDAY;
  const own = windows.filter((window) => window.weekday === weekday);
  if (own.length === 0) return [];
  const intervals = own.flatMap(({ from, to }) => between(date, from, to, zone));
  return Interval.merge(intervals).filter((interval) => interval.isValid);
}

/**
 * Every instant in the interval shows a wall time in the window. When clocks go back, a limit is shown twice: the window
 * then begins with the later one and ends with the earlier one, unless it lies wholly in the repeated hour.
 */
function between(date: string, from: string, to: string, zone: string): Interval<true>[] {
  const [end] = instantsAt(date, to, zone);
  const start = instantsAt(date, from, zone).findLast((instant) => end && instant < end);
  const interval = start && end && Interval.fromDateTimes(start, end);
  return interval?.isValid ? [interval] : [];
}

/** When clocks in the zone show the time, earliest first; a time that is skipped counts as the moment of the change. */
function instantsAt(date: string, time: string, zone: string): DateTime[] {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const offset = steadyOffset(date, zone);
  if (offset !== null) {
    const shown = Date.parse(`${date}T00:00Z`) + (hour * 60 + minute) * MINUTE;
    return [DateTime.fromMillis(shown - offset * MINUTE, { zone })];
  }
  const instant = DateTime.fromISO(`${date}T${time}`, { zone });
  const isSkipped = instant.hour !== hour % 24 || instant.minute !== minute;
  return isSkipped ? [instant.startOf('hour')] : instant.getPossibleOffsets();
}

const offsets = new Map<string, number | null>();
const MOST_KNOWN = 10_000;

/** By how many minutes the zone is ahead of UTC on a day; null when its clocks change on the day or right beside it. */
function steadyOffset(date: string, zone: string): number | null {
  const key = `${zone} ${date}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const noon = DateTime.fromISO(`${date}T12:00`, { zone });
  const isSteady = [-24, -12, 12, 24].every((hours) => noon.plus({ hours }).offset === noon.offset);
  if (offsets.size >= MOST_KNOWN) offsets.clear();
  offsets.set(key, isSteady ? noon.offset : null);
  return isSteady ? noon.offset : null;
}
