import type { WeeklyWindow } from '~db/schema/accounts';

/** Parts of a day in which a person is likely to be at the same place. */
const DAY_PARTS = [
  { from: '00:00', to: '12:00' },
  { from: '12:00', to: '15:00' },
  { from: '15:00', to: '24:00' },
];

/**
 * The windows without the part of the day around a wall time (`HH:mm`): before noon, noon to three, or later.
 * All of them if nothing would be left.
 */
export function atOtherTimeOfDay(
  windows: readonly WeeklyWindow[],
  missedAt: string,
): readonly WeeklyWindow[] {
  const missed = DAY_PARTS.find(({ from, to }) => from <= missedAt && missedAt < to);
  if (!missed) throw new RangeError(`Not a wall time: ${missedAt}`);
  const others = windows.flatMap(({ weekday, from, to }) => [
    { weekday, from, to: earlier(to, missed.from) },
    { weekday, from: later(from, missed.to), to },
  ]);
  const left = others.filter(({ from, to }) => from < to);
  return left.length > 0 ? left : windows;
}

const earlier = (a: string, b: string): string => [a, b].toSorted()[0] ?? a;
const later = (a: string, b: string): string => [a, b].toSorted()[1] ?? a;
