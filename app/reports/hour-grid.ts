import type { HourCount } from './count-calls.server';
import { type ReportTable, rateOf } from './report-table';

/** One hour of the week; `level` 0 to 4 is how good it is against the best, null while too few calls tell. */
export interface HourCell extends HourCount {
  rate: number | null;
  level: number | null;
}

export interface HourGrid {
  hours: number[];
  /** Monday to the last day that was called on. */
  days: { weekday: number; cells: (HourCell | null)[] }[];
  best: HourCell | null;
}

/** With fewer calls at an hour, chance has the say. */
const FEWEST_CALLS = 5;
const LEVELS = 4;
const WORKING_DAYS = 5;

/** The week as a grid of hours, shaded by what part of the calls reached somebody. */
export function hourGrid(counts: HourCount[]): HourGrid {
  const rated = counts.map((count) => ({
    ...count,
    rate: count.calls >= FEWEST_CALLS ? rateOf(count.reached, count.calls) : null,
  }));
  const [best] = rated.filter(({ rate }) => rate).sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0));
  const cells = rated.map((cell) => ({ ...cell, level: levelOf(cell.rate, best?.rate ?? 0) }));
  const hours = between(counts.map(({ hour }) => hour));
  const lastDay = Math.max(WORKING_DAYS, ...counts.map(({ weekday }) => weekday));
  const days = Array.from({ length: lastDay }, (_, index) => ({
    weekday: index + 1,
    cells: hours.map(
      (hour) => cells.find((cell) => cell.weekday === index + 1 && cell.hour === hour) ?? null,
    ),
  }));
  return { hours, days, best: cells.find((cell) => cell.rate === best?.rate && cell.rate !== null) ?? null };
}

const levelOf = (rate: number | null, best: number) =>
  rate === null || best === 0 ? null : Math.round((rate / best) * LEVELS);

/** Every hour from the earliest to the latest. */
function between(hours: number[]): number[] {
  if (hours.length === 0) return [];
  const first = Math.min(...hours);
  return Array.from({ length: Math.max(...hours) - first + 1 }, (_, index) => first + index);
}

/** The same hours one below the other. */
export function hourTable({ days }: HourGrid): ReportTable {
  const cells = days.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
  return {
    columns: ['weekday', 'hour', 'calls', 'conversations', 'reachedRate'],
    rows: cells.map(({ weekday, hour, calls, reached, rate }) => ({
      ...{ weekday, hour, calls },
      conversations: reached,
      reachedRate: rate,
    })),
  };
}
