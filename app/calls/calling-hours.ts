import type { WeeklyWindow } from '~db/schema/accounts';

/** The workspace's own hours by country; where it has none, the usual ones count. */
export type CountryHours = ReadonlyMap<string, readonly WeeklyWindow[]>;

const WORKDAYS = [1, 2, 3, 4, 5];
const FRIDAY = 5;

const onWorkdays = (from: string, to: string): WeeklyWindow[] =>
  WORKDAYS.map((weekday) => ({ weekday, from, to }));

const ELSEWHERE = onWorkdays('08:00', '18:00');

/** Countries whose offices keep other hours; in Austria many close early on Fridays. */
const BY_COUNTRY: Record<string, readonly WeeklyWindow[] | undefined> = {
  AT: onWorkdays('08:00', '17:00').map((day) => (day.weekday === FRIDAY ? { ...day, to: '14:00' } : day)),
  US: onWorkdays('09:00', '17:00'),
};

/** When offices of a country can be expected to pick up, unless the workspace says otherwise. */
export const usualHours = (country: string): readonly WeeklyWindow[] => BY_COUNTRY[country] ?? ELSEWHERE;

/** When offices of a country are called from this workspace. */
export const hoursFor = (country: string, own: CountryHours): readonly WeeklyWindow[] =>
  own.get(country) ?? usualHours(country);
