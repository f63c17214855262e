import { DateTime } from 'luxon';
import { localDate } from '~/platform/local-date';

/** How many weeks a report looks back over, the running one included. */
export const PERIODS = ['4', '12', '52'] as const;

export type PeriodName = (typeof PERIODS)[number];

export interface Period {
  name: PeriodName;
  from: Date;
  /** The end of the running week. */
  to: Date;
  /** The Mondays, oldest first: 'YYYY-MM-DD'. */
  weeks: string[];
  /** When each of them begins. */
  mondays: Date[];
  timeZone: string;
}

/** Whole weeks on the calendar of the zone; twelve when the name is none. */
export function periodOf(name: string | null, now: Date, timeZone: string): Period {
  const known = PERIODS.find((period) => period === name) ?? '12';
  const monday = DateTime.fromJSDate(now, { zone: timeZone }).startOf('week');
  const mondays = Array.from({ length: Number(known) }, (_, ago) => monday.minus({ weeks: ago })).reverse();
  return {
    name: known,
    from: (mondays[0] ?? monday).toJSDate(),
    to: monday.plus({ weeks: 1 }).toJSDate(),
    weeks: mondays.map(localDate),
    mondays: mondays.map((day) => day.toJSDate()),
    timeZone,
  };
}

/** The same number of weeks just before. */
export function periodBefore({ name, from, timeZone }: Period): Period {
  return periodOf(name, new Date(from.getTime() - 1), timeZone);
}
